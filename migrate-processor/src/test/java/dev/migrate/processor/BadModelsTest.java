package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code bad} is a model with mistakes; a comment with the key stands on the line of each. */
class BadModelsTest {
    @TempDir
    Path output;

    static Stream<Path> cases() throws IOException, URISyntaxException {
        try (Stream<Path> folders = Files.list(MarkedSources.folder("bad"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachMistakeIsReportedWhereItIs(Path folder) throws IOException {
        MarkedSources sources = MarkedSources.in(folder);

        Compilation compilation = Compilation.of(output).compile(sources.files());

        assertThat(MarkedSources.messages(compilation))
                .extracting(MarkedSources::placeAndKey)
                .containsExactlyInAnyOrderElementsOf(sources.expected());
        assertThat(compilation.succeeded()).isFalse();
        assertThat(output).isEmptyDirectory();
    }
}
