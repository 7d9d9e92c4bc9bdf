package dev.migrate.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds the text a test expects.
 *
 * <p>{@code -Dgolden.update=true} writes what the test got instead of comparing; the difference is then reviewed in Git.
 */
public final class GoldenFile {
    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources");

    private final Path path;

    private GoldenFile(Path path) {
        this.path = path;
    }

    /** The file of that path below {@code src/test/resources} of the module under test. */
    public static GoldenFile at(String path) {
        return in(RESOURCES, path);
    }

    static GoldenFile in(Path folder, String path) {
        return new GoldenFile(folder.resolve(path));
    }

    /** Fails unless the file holds exactly this text, or if it is missing. */
    public void assertEquals(String text) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, text);
            } else if (Files.notExists(path)) {
                fail("The golden file '%s' is missing. Run with -Dgolden.update=true to write it. The text was:%n%s"
                        .formatted(path, text));
            } else {
                assertThat(text).as("golden file '%s'", path).isEqualTo(Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("golden file " + path, e);
        }
    }
}
