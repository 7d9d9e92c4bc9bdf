package dev.migrate.author;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.SnapshotFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A {@code head.json} that is not as it was written: a clear error with its name and place, and no file changes. */
class TamperedHeadTest {
    @TempDir
    private Path root;

    private TestProject project;

    @BeforeEach
    void writeTheFirstRevision() {
        project =
                new TestProject(root).entities(Histories.schema(op -> op.createTable("users", column("id", bigint()))));
        project.create("CreateUsers");
        project.entities(
                Histories.schema(op -> op.createTable("users", column("id", bigint()), column("age", bigint()))));
    }

    static Stream<Arguments> tampered() {
        return Stream.of(
                arguments(text -> "", "is not valid JSON: End of input"),
                arguments(text -> text.substring(0, text.length() / 2), "is not valid JSON: "),
                arguments(text -> "[]", "can't be read: at '$' there is no object."),
                arguments(text -> "[".repeat(100_000), "at '$' there is no object."),
                arguments(text -> "{\"a\":".repeat(100_000), "is not valid JSON: "),
                arguments(text -> text + text, "is not valid JSON: malformed JSON at line "),
                arguments(text -> "\u0000\u0001" + text, "is not valid JSON: "),
                arguments(text -> text.replace("\"format\": 1", "\"format\": 2"), "has the format '2'"),
                arguments(
                        text -> text.replace("\"format\": 1", "\"format\": " + "9".repeat(400)),
                        "instead of a whole one of 64 bits"),
                arguments(text -> text.replace("\"format\": 1", "\"format\": 1e9999"), "instead of a whole one"),
                arguments(text -> text.replace("\"format\": 1", "\"format\": \"1\""), "something else than a number"),
                arguments(
                        text -> text.replace("\"format\": 1", "\"format\": 1, \"\\u001b[2J\": 1"),
                        "at '$.\\u001b[2J' there is a field that this version does not know"),
                arguments(
                        text -> text.replace("\"format\": 1", "\"format\": 1, \"format\": 1"),
                        "at '$.format' the field stands twice"),
                arguments(text -> text.replace("\"users\"", "\"a.b.c\""), "'a.b.c' is not a name"),
                arguments(text -> text.replace("\"users\"", "\"\""), "can't be read: at "),
                arguments(text -> text.replace("\"bigint\"", "7"), "something else than text"));
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void isRefusedAndNothingIsWritten(UnaryOperator<String> change, String problem) throws IOException {
        String whole = Files.readString(project.headFile());
        String edited = change.apply(whole);
        assertThat(edited).isNotEqualTo(whole);
        Files.writeString(project.headFile(), edited);
        assertRefused(problem);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.write(project.headFile(), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, (byte) 0xfe});
        assertRefused("is not text in UTF-8. The file is written by the software and not meant to be edited");
    }

    @Test
    void anotherRevisionThanTheHeadIsRefused() throws IOException {
        for (String id : new String[] {"../../etc/passwd", "no\\nsuch", "99999999999999"}) {
            String text = Files.readString(project.headFile());
            Files.writeString(
                    project.headFile(),
                    text.replaceFirst(
                            "\"revision\": \"[^\"]*\"", "\"revision\": \"" + id.replace("\\", "\\\\") + "\""));
            Map<String, String> before = files();
            assertThatThrownBy(() -> project.create("AddAge"))
                    .isInstanceOf(HeadException.class)
                    .hasMessageContaining(project.headFile().toString());
            assertThat(files()).isEqualTo(before);
        }
    }

    private void assertRefused(String problem) throws IOException {
        Map<String, String> before = files();
        assertThatThrownBy(() -> project.create("AddAge"))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageStartingWith("'" + project.headFile() + "' ")
                .hasMessageContaining(problem)
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\u001b"));
        assertThat(project.problems())
                .anySatisfy(text -> assertThat(text).contains(project.headFile().toString(), problem));
        assertThat(files()).isEqualTo(before);
    }

    /** Contents by path, in a form that also bytes have which are no text. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root.resolve("src"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return files;
    }

    private static Arguments arguments(UnaryOperator<String> change, String problem) {
        return Arguments.of(change, problem);
    }
}
