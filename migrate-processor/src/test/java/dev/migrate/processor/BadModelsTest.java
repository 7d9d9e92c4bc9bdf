package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code bad} is a model with mistakes; a comment with the key stands on the line of each. */
class BadModelsTest {
    private static final Pattern EXPECTED = Pattern.compile("// (\\[\\w+])");
    private static final Pattern KEY = Pattern.compile("^\\[\\w+]");

    @TempDir
    Path output;

    static Stream<Path> cases() throws IOException, URISyntaxException {
        URL bad = Objects.requireNonNull(BadModelsTest.class.getResource("/bad"));
        try (Stream<Path> folders = Files.list(Path.of(bad.toURI()))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachMistakeIsReportedWhereItIs(Path folder) throws IOException {
        List<Path> files = files(folder);

        Compilation compilation = Compilation.of(output).compile(files.toArray(new Path[0]));

        assertThat(found(compilation)).containsExactlyInAnyOrderElementsOf(expected(files));
        assertThat(compilation.succeeded()).isFalse();
        assertThat(output).isEmptyDirectory();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> expected(List<Path> files) throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher key = EXPECTED.matcher(lines.get(i));
                if (key.find()) {
                    expected.add(file.getFileName() + ":" + (i + 1) + " " + key.group(1));
                }
            }
        }
        assertThat(expected).isNotEmpty();
        return expected;
    }

    private static List<String> found(Compilation compilation) {
        List<String> found = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            Matcher key = KEY.matcher(diagnostic.getMessage(null));
            if (key.find()) {
                String file =
                        Path.of(diagnostic.getSource().getName()).getFileName().toString();
                found.add(file + ":" + diagnostic.getLineNumber() + " " + key.group());
            }
        }
        return found;
    }
}
