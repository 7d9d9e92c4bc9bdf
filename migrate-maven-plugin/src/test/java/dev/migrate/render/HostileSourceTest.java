package dev.migrate.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.RecordedOperations;
import dev.migrate.test.HostileOperations;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever names, labels, comments and literals hold, the source of a revision says it, for every kind of operation. */
class HostileSourceTest {
    @TempDir
    private Path folder;

    @Test
    void theGeneratedClassRecordsTheVeryOperations() throws Exception {
        Map<String, RevisionDescriptor> revisions = new TreeMap<>();
        Map<String, String> sources = new TreeMap<>();
        IntStream.range(0, HostileOperations.TEXTS.size()).forEach(number -> {
            RevisionDescriptor revision = revision(number, HostileOperations.TEXTS.get(number));
            revisions.put(Revisions.className(revision), revision);
            sources.put(Revisions.className(revision), RevisionSource.of(revision));
        });
        try (CompiledRevisions compiled = CompiledRevisions.compile(folder, sources)) {
            for (Map.Entry<String, RevisionDescriptor> entry : revisions.entrySet()) {
                assertThat(compiled.upgrade(entry.getKey()))
                        .isEqualTo(entry.getValue().upgrade());
                assertThat(compiled.downgrade(entry.getKey()))
                        .isEqualTo(entry.getValue().downgrade());
            }
        }
    }

    private static RevisionDescriptor revision(int number, String text) {
        HostileOperations hostile = new HostileOperations("public", text);
        return Revisions.revision(
                String.valueOf(number),
                "Hostile",
                RecordedOperations.of(hostile::upgrade),
                RecordedOperations.of(hostile::downgrade));
    }
}
