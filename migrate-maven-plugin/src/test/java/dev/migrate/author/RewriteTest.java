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

class RewriteTest {
    @TempDir
    Path root;

    @BeforeEach
    void writeTwoFiles() throws IOException {
        Files.writeString(root.resolve("a"), "old a");
        Files.writeString(root.resolve("b"), "old b");
    }

    @Test
    void filesMayTakeEachOthersNames() throws IOException {
        new Rewrite(List.of(file("a", "b", "new b"), file("b", "c", "new c"), file("d", "d", "new d"))).run();
        assertThat(files()).containsExactly("b=new b", "c=new c", "d=new d");
    }

    @Test
    void nameOfAnotherFileIsNotTaken() throws IOException {
        assertThatThrownBy(() -> new Rewrite(List.of(file("a", "b", "new"))).run())
                .isInstanceOf(RevisionExistsException.class);
        assertThat(files()).containsExactly("a=old a", "b=old b");
    }

    @Test
    void whatWasWrittenIsUndoneIfTheRestCannotBe() throws IOException {
        assertThatThrownBy(() -> new Rewrite(
                                List.of(file("a", "x", "new"), file("b", "b", "new"), file("new", "a/y", "new")))
                        .run())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Can't write ");
        assertThat(files()).containsExactly("a=old a", "b=old b");
    }

    private RewrittenFile file(String before, String after, String text) {
        return new RewrittenFile(root.resolve(before), root.resolve(after), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.list(root)) {
            return paths.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file.getFileName() + "=" + HeadFile.text(file))
                    .toList();
        }
    }
}
