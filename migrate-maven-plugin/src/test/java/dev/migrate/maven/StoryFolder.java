package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.author.CreateRequest;
import dev.migrate.test.GoldenFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a story is told with: a folder with the entities {@code before} and {@code after}, the {@code flags} that the
 * developer gives, a flag a line, {@code rows.sql} that the tables hold before, {@code refused.sql} with rows that the
 * upgrade must refuse, {@code later.sql} with rows that come after the upgrade, {@code latest.sql} with those that come
 * after the downgrade, and what is {@code expected}.
 */
final class StoryFolder {
    private static final Path STORIES =
            Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "stories");

    private final Path folder;
    private final Map<String, String> outcome = new TreeMap<>();

    private StoryFolder(Path folder) {
        this.folder = folder;
    }

    /** All stories, by name. */
    static List<StoryFolder> all() {
        return list(STORIES).stream().map(StoryFolder::new).toList();
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The entities at one time, by the names of their files. */
    Map<String, String> entities(String time) {
        return list(folder.resolve(time)).stream()
                .collect(Collectors.toMap(file -> file.getFileName().toString(), StoryFolder::text));
    }

    /** A file of the story, if it has it. */
    Optional<String> file(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Optional.of(text(file)) : Optional.empty();
    }

    /** The request of a developer who gives no flags. */
    CreateRequest requestWithoutFlags() {
        return request(Map.of(), false);
    }

    /** The request of a developer who gives no flags and wants to see what would be. */
    CreateRequest dryRunWithoutFlags() {
        return request(Map.of(), true);
    }

    /** The request with all flags of the story. */
    CreateRequest request() {
        return request(
                file("flags").stream()
                        .flatMap(String::lines)
                        .map(line -> line.substring("-D".length()).split("=", 2))
                        .collect(Collectors.toMap(flag -> flag[0], flag -> flag[1])),
                false);
    }

    private CreateRequest request(Map<String, String> flags, boolean dryRun) {
        return new CreateRequest(
                name(), true, null, value(flags, "rename"), value(flags, "allowDrop"), value(flags, "fill"), dryRun);
    }

    private static @Nullable String value(Map<String, String> flags, String name) {
        return flags.get(name);
    }

    /** Keeps a text of the outcome until {@link #assertOutcome}. */
    void outcome(String file, String text) {
        outcome.put(file, text);
    }

    /** Fails unless the outcome is what the story expects, neither more nor less. */
    void assertOutcome() {
        Path expected = folder.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            list(expected).forEach(StoryFolder::delete);
        }
        outcome.forEach((file, text) ->
                GoldenFile.at("stories/" + name() + "/expected/" + file).assertEquals(text));
        assertThat(list(expected).stream().map(file -> file.getFileName().toString()))
                .as("what the story expects")
                .containsExactlyElementsOf(new TreeSet<>(outcome.keySet()));
    }

    private static List<Path> list(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
