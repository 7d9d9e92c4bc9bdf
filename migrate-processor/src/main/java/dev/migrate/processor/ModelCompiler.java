package dev.migrate.processor;

import dev.migrate.error.CompilerException;
import dev.migrate.processor.CompiledModel.Message;
import dev.migrate.processor.problem.Problem;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.schema.json.Snapshot;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs the processor over compiled classes, with the same result as over their sources.
 *
 * <p>An incremental compilation shows a processor some classes only, and a newer compiler may not run it at all: what is
 * compiled is the truth about the model. The compiler of the running JDK does the work, in this process.
 */
public final class ModelCompiler {
    private ModelCompiler() {}

    /**
     * Reads the entities and revisions of compiled classes.
     *
     * @throws CompilerException if there is no compiler, or it is older than the classes
     * @throws IOException if a folder or jar cannot be read
     */
    public static CompiledModel compile(CompiledClasses classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw CompilerException.missing(System.getProperty("java.home"));
        }
        Set<String> names = search(classes);
        if (names.isEmpty()) {
            return new CompiledModel(Optional.empty(), Optional.empty(), List.of());
        }
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryOutput output = new MemoryOutput(files)) {
            List<Message> messages = run(compiler, output, options(classes), names);
            return new CompiledModel(output.text(Snapshot.PATH), output.text(RevisionRegistry.RESOURCE), messages);
        }
    }

    private static Set<String> search(CompiledClasses classes) throws IOException {
        ClassFileSearch search = new ClassFileSearch(Runtime.version().feature());
        for (Path directory : classes.directories()) {
            search.searchDirectory(directory);
        }
        for (Path jar : classes.entityJars()) {
            search.searchJar(jar);
        }
        return search.found();
    }

    private static List<String> options(CompiledClasses classes) {
        List<String> options = new ArrayList<>(List.of("-proc:only", "-implicit:none", "-Xlint:none", "-cp"));
        options.add(Stream.of(classes.directories(), classes.entityJars(), classes.classPath())
                .flatMap(List::stream)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        new TreeMap<>(classes.settings()).forEach((key, value) -> options.add("-A" + key + "=" + value));
        return options;
    }

    private static List<Message> run(
            JavaCompiler compiler, MemoryOutput output, List<String> options, Set<String> names) {
        List<Message> messages = new ArrayList<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                Writer.nullWriter(), output, diagnostic -> addError(diagnostic, messages), options, names, null);
        task.setLocale(Locale.ROOT);
        task.setProcessors(List.of(new MigrateProcessor(problem -> messages.add(message(problem)))));
        task.call();
        return messages;
    }

    private static Message message(Problem problem) {
        return new Message(problem.message().kind(), PlaceText.prefix(problem.place()) + problem.text());
    }

    /** Warnings of the compiler are about class files of others: annotations whose classes are not on the class path. */
    private static void addError(Diagnostic<? extends JavaFileObject> diagnostic, List<Message> messages) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            messages.add(new Message(diagnostic.getKind(), diagnostic.getMessage(Locale.ROOT)));
        }
    }
}
