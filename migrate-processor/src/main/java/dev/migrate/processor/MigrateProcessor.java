package dev.migrate.processor;

import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.settings.ModelSettingsReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes the schema that the entities need and the registry of revisions into the class output.
 *
 * <p>It runs for any annotation, so that it is called when the last entity has gone too, and claims none. Its options
 * are the settings of the model with the prefix {@code migrate.}; they win over {@code migrate.properties}.
 */
public final class MigrateProcessor extends AbstractProcessor {
    private final RootClasses roots = new RootClasses();
    private final @Nullable Set<String> classFiles;
    private final @Nullable Consumer<Problem> listener;
    private final @Nullable Supplier<OtherRevisions> others;

    /** The processor as the compiler finds it: it reads what is compiled, and problems go to the compiler. */
    public MigrateProcessor() {
        this.classFiles = null;
        this.listener = null;
        this.others = null;
    }

    /**
     * A processor that reads class files, by their binary names, and whose problems go to the listener.
     *
     * @param others looks for the revisions of other modules
     */
    MigrateProcessor(Set<String> classFiles, Consumer<Problem> listener, Supplier<OtherRevisions> others) {
        this.classFiles = Set.copyOf(classFiles);
        this.listener = listener;
        this.others = others;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return options();
    }

    /** The settings of the model as options. */
    static Set<String> options() {
        Set<String> options = new TreeSet<>();
        for (String key : ModelSettingsReader.keys()) {
            options.add(ModelSettingsReader.PREFIX + key);
        }
        return options;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (classFiles == null) {
            roots.add(round);
        }
        // After an error of the compiler or of another processor the classes may be incomplete, and nothing is kept.
        if (round.processingOver() && !round.errorRaised()) {
            Problems problems = new Problems();
            addClassFiles(problems);
            new ProcessorRun(processingEnv, roots, problems, others()).run();
            for (Problem problem : problems.all()) {
                report(problem);
            }
        }
        return false;
    }

    private Supplier<OtherRevisions> others() {
        return others == null ? () -> OtherRevisions.seenBy(processingEnv) : others;
    }

    private void addClassFiles(Problems problems) {
        if (classFiles != null) {
            roots.add(new TreeSet<>(classFiles), processingEnv.getElementUtils())
                    .forEach(name -> problems.add(ProcessorMessage.UNREADABLE_CLASS_FILE, Place.none(), name));
        }
    }

    private void report(Problem problem) {
        if (listener == null) {
            new ProblemPrinter(processingEnv.getMessager(), roots).print(problem);
        } else {
            listener.accept(problem);
        }
    }
}
