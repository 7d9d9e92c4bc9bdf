package dev.migrate.processor;

import dev.migrate.error.CompilerException;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A run of the running JDK's compiler over class files, in this process, for what a processor makes of them. */
final class ClassFileRun {
    private static final List<String> ANY_CLASS = List.of("java.lang.Object");

    private final JavaCompiler compiler;
    private final CompiledClasses classes;

    private ClassFileRun(JavaCompiler compiler, CompiledClasses classes) {
        this.compiler = compiler;
        this.classes = classes;
    }

    /**
     * A run over these classes.
     *
     * @throws CompilerException if there is no compiler
     */
    static ClassFileRun of(CompiledClasses classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw CompilerException.missing(System.getProperty("java.home"));
        }
        return new ClassFileRun(compiler, classes);
    }

    /**
     * Lets a processor look up all classes that may concern it; without any it does not run.
     *
     * <p>The compiler itself is given another class. It would walk through all that is in its classes and stop at the
     * first annotation whose class is missing: Lombok's, say, which no application has at run time.
     *
     * @param processor makes the processor for the binary names of the classes
     * @return the text of each file that it wrote into the class output, by its path
     * @throws CompilerException if the compiler is older than the classes
     */
    Function<String, Optional<String>> process(
            Function<Set<String>, Processor> processor, DiagnosticListener<JavaFileObject> listener)
            throws IOException {
        Set<String> names = search();
        if (names.isEmpty()) {
            return path -> Optional.empty();
        }
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryOutput output = new MemoryOutput(files)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(Writer.nullWriter(), output, listener, options(), ANY_CLASS, null);
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(processor.apply(names)));
            task.call();
            return output::text;
        }
    }

    private Set<String> search() throws IOException {
        ClassFileSearch search = new ClassFileSearch(Runtime.version().feature());
        for (Path directory : classes.directories()) {
            search.searchDirectory(directory);
        }
        for (Path jar : classes.entityJars()) {
            search.searchJar(jar);
        }
        return search.found();
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of("-proc:only", "-implicit:none", "-Xlint:none", "-cp"));
        options.add(Stream.of(classes.directories(), classes.entityJars(), classes.classPath())
                .flatMap(List::stream)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        new TreeMap<>(classes.settings()).forEach((key, value) -> options.add("-A" + key + "=" + value));
        return options;
    }
}
