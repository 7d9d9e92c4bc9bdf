package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.MigrateProcessor;
import dev.migrate.revision.Migration;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.envers.Audited;

/** The compiler of all stories: it opens the jars once. */
final class StoryCompiler implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "-Xlint:all,-processing,-serial",
            "--release",
            "17",
            "-Amigrate.naming=spring",
            "-Amigrate.beanValidation=off");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);

    StoryCompiler() throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
    }

    /** What entities and revisions are compiled with. */
    static List<Path> classPath() {
        return Stream.of(Entity.class, ColumnDefault.class, Audited.class, Migration.class)
                .map(StoryCompiler::location)
                .toList();
    }

    /** Compiles all sources of a folder with the processor, and fails if the compiler has anything to say. */
    void compile(Path sources, Path classes) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
        StringWriter said = new StringWriter();
        try (Stream<Path> paths = Files.walk(sources)) {
            List<Path> units = paths.filter(Files::isRegularFile).toList();
            JavaCompiler.CompilationTask task =
                    compiler.getTask(said, files, null, OPTIONS, null, files.getJavaFileObjectsFromPaths(units));
            task.setProcessors(List.of(new MigrateProcessor()));
            boolean compiled = task.call();
            assertThat(said.toString()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
