package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionFilesTest {
    @TempDir
    Path root;

    private Path revision;
    private Path head;

    @BeforeEach
    void paths() {
        revision = root.resolve("java/com/acme/R1_X.java");
        head = root.resolve("resources/META-INF/migrate/head.json");
    }

    @Test
    void bothAreWrittenAndNothingElse() throws IOException {
        RevisionFiles.write(revision, "class", head, "json");
        assertThat(revision).hasContent("class");
        assertThat(head).hasContent("json");
        assertThat(files()).containsExactly("R1_X.java", "head.json");
    }

    @Test
    void theHeadIsReplaced() throws IOException {
        RevisionFiles.writeHead(head, "old");
        RevisionFiles.write(revision, "class", head, "new");
        assertThat(head).hasContent("new");
    }

    @Test
    void aFileThatIsThereIsNeverOverwrittenAndTheHeadStays() throws IOException {
        RevisionFiles.write(revision, "class", head, "json");
        assertThatThrownBy(() -> RevisionFiles.write(revision, "other", head, "other"))
                .isInstanceOf(RevisionExistsException.class)
                .hasMessage(
                        "'" + revision + "' exists already and is never overwritten. Give another name, or delete the"
                                + " file if it is left over.");
        assertThat(revision).hasContent("class");
        assertThat(head).hasContent("json");
        assertThat(files()).containsExactly("R1_X.java", "head.json");
    }

    @Test
    void withoutTheHeadThereIsNoRevision() throws IOException {
        Files.createDirectories(head.resolve("a folder where the file should be"));
        assertThatThrownBy(() -> RevisionFiles.write(revision, "class", head, "json"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Can't write '" + revision + "' and '" + head + "'");
        assertThat(files()).isEmpty();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
