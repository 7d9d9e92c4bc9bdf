package dev.migrate.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.revision.Migration;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Revision classes compiled by the real javac from source in memory. */
final class CompiledRevisions implements AutoCloseable {
    private final URLClassLoader loader;

    private CompiledRevisions(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Compiles sources by class name into a folder and fails the test if javac has anything to say. */
    static CompiledRevisions compile(Path folder, Map<String, String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
            files.setLocation(StandardLocation.CLASS_PATH, List.of(runtime().toFile()));
            List<Source> units = sources.entrySet().stream().map(Source::of).toList();
            List<String> options = List.of("-proc:none", "-Xlint:all", "--release", "17");
            boolean compiled = compiler.getTask(messages, files, null, options, null, units)
                    .call();
            assertThat(messages.toString()).isEmpty();
            assertThat(compiled).isTrue();
        }
        URL[] path = {folder.toUri().toURL()};
        return new CompiledRevisions(new URLClassLoader(path, Migration.class.getClassLoader()));
    }

    List<Operation> upgrade(String className) throws ReflectiveOperationException {
        return RecordedOperations.of(migration(className)::upgrade);
    }

    List<Operation> downgrade(String className) throws ReflectiveOperationException {
        return RecordedOperations.of(migration(className)::downgrade);
    }

    Class<?> type(String className) throws ClassNotFoundException {
        return loader.loadClass(className);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private Migration migration(String className) throws ReflectiveOperationException {
        return (Migration) type(className).getConstructor().newInstance();
    }

    private static Path runtime() {
        URL location = Migration.class.getProtectionDomain().getCodeSource().getLocation();
        Path path = Path.of(URI.create(location.toString()));
        assertThat(Files.exists(path)).isTrue();
        return path;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(URI uri, String text) {
            super(uri, JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        static Source of(Map.Entry<String, String> entry) {
            return new Source(URI.create("memory:///" + entry.getKey().replace('.', '/') + ".java"), entry.getValue());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
