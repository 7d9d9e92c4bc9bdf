package dev.migrate.oracle;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of generated entities: it opens the jars of the class path once. */
final class SourceCompiler implements AutoCloseable {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);

    SourceCompiler() throws IOException {
        files.setLocationFromPaths(
                StandardLocation.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
    }

    /** Compiles a source into an empty folder; gives back what the compiler refuses it for, if it does. */
    Optional<String> compile(String source, Path classes) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
        StringWriter said = new StringWriter();
        List<String> options = List.of("-proc:none", "-nowarn", "-Xlint:none", "--release", "17");
        boolean compiled = compiler.getTask(said, files, null, options, null, List.of(new Source(source)))
                .call();
        return compiled ? Optional.empty() : Optional.of(said.toString());
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///Model.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
