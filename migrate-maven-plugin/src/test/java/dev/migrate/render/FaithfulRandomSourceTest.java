package dev.migrate.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Schema;
import dev.migrate.test.Laws;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 5 for random schemas and what became of them, compiled in one go. */
class FaithfulRandomSourceTest {
    private static final int PAIRS = 300;

    private final Map<Long, RevisionDescriptor> revisions = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void revisionsBetweenRandomSchemasAreFaithful() throws Exception {
        Laws.forEachPair(PAIRS, this::add);
        Map<String, String> sources = new LinkedHashMap<>();
        revisions.forEach(
                (number, revision) -> sources.put(Revisions.className(revision), RevisionSource.of(revision)));
        try (CompiledRevisions compiled = CompiledRevisions.compile(folder, sources)) {
            for (RevisionDescriptor revision : revisions.values()) {
                String name = Revisions.className(revision);
                assertThat(compiled.upgrade(name)).as(sources.get(name)).isEqualTo(revision.upgrade());
                assertThat(compiled.downgrade(name)).as(sources.get(name)).isEqualTo(revision.downgrade());
            }
        }
    }

    /** It takes a call whose first string has a percent sign for one that formats, and lays it out in its own way. */
    @Test
    void theFormatterLeavesTheirSourceAsItIs() {
        Laws.forEachPair(PAIRS, this::add);
        List<String> sources = revisions.values().stream()
                .map(RevisionSource::of)
                .filter(source -> !source.contains("%"))
                .toList();
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(PalantirFormat.format(source)).isEqualTo(source));
    }

    private void add(Schema before, Schema after) {
        SchemaChanges changes = SchemaDiff.between(before, after);
        long number = revisions.size();
        revisions.put(
                number, Revisions.revision(Long.toString(number), "Random", changes.upgrade(), changes.downgrade()));
    }
}
