package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.problem.Message;
import dev.migrate.test.GoldenFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One compilation of all the mistakes there are: each is reported, once, where it is, and none hides another. */
class ManyMistakesTest {
    /** What has nothing to do with what classes say, ends the run, or needs annotations of another time. */
    private static final List<String> NOT_OF_A_MODEL = List.of(
            "UnreadableClass",
            "UnreadableClassFile",
            "UnknownConverter",
            "RevisionElsewhere",
            "HiddenPackage",
            "Refused",
            "Unwritable",
            "Defect",
            "OldNamespace",
            "SpringNaming",
            "UnsupportedTables");

    @TempDir
    Path output;

    private MarkedSources sources;
    private List<String> messages;

    @BeforeEach
    void compile() throws IOException, URISyntaxException {
        Files.writeString(
                Files.createDirectories(output.resolve("META-INF")).resolve("orm.xml"),
                "<entity-mappings><entity class='com.acme.Elsewhere'/></entity-mappings>");
        sources = MarkedSources.in(MarkedSources.folder("mistakes"));
        messages = MarkedSources.messages(Compilation.of(output)
                .options("-Amigrate.excludeEntities=com.acme.Outside", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000")
                .compile(sources.files()));
    }

    @Test
    void each_is_reported_where_it_is() throws IOException {
        assertThat(messages)
                .filteredOn(message -> !message.startsWith("[XmlMapping]"))
                .extracting(MarkedSources::placeAndKey)
                .containsExactlyInAnyOrderElementsOf(sources.expected());
    }

    @Test
    void each_says_what_to_do() {
        String text = String.join("\n", messages.stream().sorted().toList()) + "\n";

        GoldenFile.at("mistakes.txt").assertEquals(text);
    }

    @Test
    void each_kind_of_message_is_among_them() {
        assertThat(messages.stream().map(message -> message.replaceAll("(?s)^.*?\\[(\\w+)].*", "$1")))
                .containsAll(Stream.of("ProcessorMessage", "entity.ReadingMessage", "mapping.rule.MappingMessage")
                        .flatMap(ManyMistakesTest::keys)
                        .filter(key -> !NOT_OF_A_MODEL.contains(key))
                        .toList());
    }

    private static Stream<String> keys(String messages) {
        try {
            Class<?> all = Class.forName(ManyMistakesTest.class.getPackageName() + "." + messages);
            return Stream.of(all.getEnumConstants()).map(message -> ((Message) message).key());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
