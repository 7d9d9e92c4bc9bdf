package dev.migrate.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {
    @TempDir
    Path folder;

    private final String update = System.getProperty("golden.update", "false");

    @BeforeEach
    void compare() {
        System.setProperty("golden.update", "false");
    }

    @AfterEach
    void restore() {
        System.setProperty("golden.update", update);
    }

    @Test
    void the_same_text_passes_and_another_fails_naming_the_file() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one\n");
        GoldenFile golden = GoldenFile.in(folder, "a.txt");

        assertThatCode(() -> golden.assertEquals("one\n")).doesNotThrowAnyException();
        assertThatThrownBy(() -> golden.assertEquals("two\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(folder.resolve("a.txt").toString());
    }

    @Test
    void a_missing_file_fails_naming_its_path_and_is_not_written() {
        assertThatThrownBy(() -> GoldenFile.in(folder, "b/c.txt").assertEquals("text"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(folder.resolve("b/c.txt") + "' is missing")
                .hasMessageContaining("-Dgolden.update=true");
        assertThat(folder.resolve("b/c.txt")).doesNotExist();
    }

    @Test
    void an_update_writes_the_file() {
        System.setProperty("golden.update", "true");
        GoldenFile.in(folder, "b/c.txt").assertEquals("text\n");
        assertThat(folder.resolve("b/c.txt")).hasContent("text\n");
    }
}
