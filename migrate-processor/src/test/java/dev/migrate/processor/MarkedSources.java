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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Source files with mistakes; a comment with its key stands on the line of each. */
final class MarkedSources {
    private static final Pattern KEY = Pattern.compile("\\[\\w+]");

    private final List<Path> files;

    private MarkedSources(List<Path> files) {
        this.files = files;
    }

    /** The files in this folder. */
    static MarkedSources in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new MarkedSources(files.sorted().toList());
        }
    }

    /** The folder of that name among the resources of the tests. */
    static Path folder(String name) throws URISyntaxException {
        URL folder = Objects.requireNonNull(MarkedSources.class.getResource("/" + name));
        return Path.of(folder.toURI());
    }

    Path[] files() {
        return files.toArray(new Path[0]);
    }

    /** The marks, each with file and line: {@code User.java:12 [NoKey]}. */
    List<String> expected() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                int comment = lines.get(i).indexOf("// [");
                Matcher mark = KEY.matcher(comment < 0 ? "" : lines.get(i).substring(comment));
                while (mark.find()) {
                    expected.add(file.getFileName() + ":" + (i + 1) + " " + mark.group());
                }
            }
        }
        assertThat(expected).isNotEmpty();
        return expected;
    }

    /** What our messages of a compilation say and where: {@code User.java:12 [NoKey] The entity ...}. */
    static List<String> messages(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> KEY.matcher(diagnostic.getMessage(null)).lookingAt())
                .map(diagnostic -> place(diagnostic) + diagnostic.getMessage(null))
                .toList();
    }

    /** The place and key of such a message. */
    static String placeAndKey(String message) {
        return message.substring(0, message.indexOf(']') + 1);
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        return Optional.ofNullable(diagnostic.getSource())
                .map(source -> Path.of(source.getName()).getFileName() + ":" + diagnostic.getLineNumber() + " ")
                .orElse("");
    }
}
