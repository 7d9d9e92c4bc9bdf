package dev.migrate.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation of source files by a real javac with the processor in it. */
final class Compilation {
    private final Path output;
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new MigrateProcessor()));
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private boolean succeeded;

    private Compilation(Path output) {
        this.output = output;
        this.classPath.add(output);
    }

    /** Compiles into this folder, which is on the class path too. */
    static Compilation of(Path output) {
        return new Compilation(output);
    }

    Compilation classPath(Path... more) {
        classPath.addAll(List.of(more));
        return this;
    }

    Compilation options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Runs this processor before ours. */
    Compilation processor(Processor more) {
        processors.add(0, more);
        return this;
    }

    Compilation compile(Path... files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            return compile(compiler, manager.getJavaFileObjects(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Compilation compile(String... sources) {
        return compile(
                ToolProvider.getSystemJavaCompiler(),
                Stream.of(sources).map(SourceText::of).toList());
    }

    private Compilation compile(JavaCompiler compiler, Iterable<? extends JavaFileObject> sources) {
        List<String> all = new ArrayList<>(List.of("-d", output.toString(), "-cp", Javac.classPath(classPath)));
        all.addAll(options);
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, diagnostics, all, null, sources);
        if (!options.contains("-processorpath")) {
            task.setProcessors(processors);
        }
        succeeded = task.call();
        return this;
    }

    boolean succeeded() {
        return succeeded;
    }

    List<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return diagnostics.getDiagnostics();
    }

    /** The text of a file in the output. */
    Optional<String> file(String path) {
        try {
            Path file = output.resolve(path);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
