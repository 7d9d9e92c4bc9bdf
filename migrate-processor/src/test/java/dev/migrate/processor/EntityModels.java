package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.entity.EntityReader;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Reads entity models by a real javac from the text of source files. */
public final class EntityModels {
    /** The class path of the tests: Jakarta Persistence, Jakarta Validation, Hibernate. */
    public static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    /** Newer compilers take a {@code package-info} that is in memory for another one in the next round. */
    private static final String SEEN_AGAIN = "compiler.warn.pkg-info.already.seen";

    private EntityModels() {}

    /** The model of these source files, one public type in each, which have no problems. */
    public static EntityModel of(String... sources) {
        Reading reading = read(sources);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::text).isEmpty();
        return reading.model();
    }

    /** The model of these source files and what is wrong with it. */
    public static Reading read(String... sources) {
        return read(
                CLASS_PATH, List.of(), Stream.of(sources).map(SourceText::of).toList());
    }

    /** What is read when the compiler fails to say which package a class is in. */
    public static Reading readBroken(String... sources) {
        UnaryOperator<Elements> broken = elements -> (Elements) Proxy.newProxyInstance(
                EntityModels.class.getClassLoader(), new Class<?>[] {Elements.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getPackageOf")) {
                        throw new IllegalStateException("planted");
                    }
                    return method.invoke(elements, arguments);
                });
        return read(
                new Capture(broken),
                CLASS_PATH,
                List.of(),
                Stream.of(sources).map(SourceText::of).toList());
    }

    /** The model of source files and of compiled classes on the class path. */
    public static Reading read(String classPath, List<String> classNames, List<? extends JavaFileObject> sources) {
        return read(new Capture(UnaryOperator.identity()), classPath, classNames, sources);
    }

    private static Reading read(
            Capture capture, String classPath, List<String> classNames, List<? extends JavaFileObject> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:only", "-cp", classPath, "-Xlint:none");
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, diagnostics, options, classNames, sources);
        task.setProcessors(List.of(capture));
        task.call();
        List<String> messages = diagnostics.getDiagnostics().stream()
                .filter(diagnostic ->
                        diagnostic.getKind() != Diagnostic.Kind.NOTE && !SEEN_AGAIN.equals(diagnostic.getCode()))
                .map(Object::toString)
                .toList();
        EntityModel whole =
                capture.model.orElseGet(() -> new EntityModel(List.of(), List.of(), Map.of(), Map.of(), false, false));
        return new Reading(whole, capture.problems.all(), messages);
    }

    /**
     * What reading found.
     *
     * @param model the entities
     * @param problems what is wrong with them
     * @param diagnostics what the compiler itself said
     */
    public record Reading(EntityModel model, List<Problem> problems, List<String> diagnostics) {}

    /** Reads all classes when the last round is over, as the processor does. */
    private static final class Capture extends AbstractProcessor {
        private final RootClasses roots = new RootClasses();
        private final Problems problems = new Problems();
        private final UnaryOperator<Elements> wrap;
        private Optional<EntityModel> model = Optional.empty();

        Capture(UnaryOperator<Elements> wrap) {
            this.wrap = wrap;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            roots.add(round);
            if (round.processingOver()) {
                Elements elements = wrap.apply(processingEnv.getElementUtils());
                model = new EntityReader(elements, processingEnv.getTypeUtils(), name -> true, problems)
                        .read(roots.elements(elements));
            }
            return false;
        }
    }
}
