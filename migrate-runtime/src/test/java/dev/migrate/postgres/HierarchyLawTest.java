package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.DiffHints;
import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.operation.Operation;
import dev.migrate.test.Laws;
import dev.migrate.test.RandomSchemas;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Law 9, for classes whose rows move between the tables of a hierarchy: an entity has its class and its values afterwards. */
class HierarchyLawTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private int asked;
    private int changed;

    @Test
    void entities_keep_their_values(TestReporter reporter) throws SQLException {
        try (Connection application = database.connection();
                LawDatabase revisions = new LawDatabase(database)) {
            Laws.forEachSeed(100, seed -> check(seed, new StoredEntities(application), revisions));
        }
        reporter.publishEntry("hierarchies", changed + " changed, and " + asked + " asked about");
        assertThat(asked).as("hierarchies that are asked about").isLessThanOrEqualTo(1 + changed / 5);
    }

    private void check(long seed, StoredEntities application, LawDatabase revisions) throws SQLException {
        RandomGenerator random = RandomSchemas.random(seed);
        RandomHierarchy before = RandomHierarchy.of(random);
        RandomHierarchy after = before.changed(random);
        SchemaChanges changes = SchemaDiff.between(before.schema(), after.schema(), DiffHints.none());
        if (!changes.questions().isEmpty()) {
            asked++;
            return;
        }
        changed++;
        revisions.catalogOfFresh(before.schema());
        application.add(before, random);
        Map<String, Map<String, String>> entities = application.read(before);
        revisions.run(changes.upgrade());
        check(entities, application.read(after), changes.upgrade());
        application.add(after, random);
        entities = application.read(after);
        revisions.run(changes.downgrade());
        check(entities, application.read(before), changes.downgrade());
    }

    /** An attribute that goes, as on the way back, takes its values along. */
    private static void check(
            Map<String, Map<String, String>> before, Map<String, Map<String, String>> after, List<Operation> revision) {
        assertThat(after.keySet()).as("entities after %s", revision).isEqualTo(before.keySet());
        after.forEach((id, entity) -> entity.keySet().retainAll(before.get(id).keySet()));
        before.forEach((id, entity) ->
                entity.keySet().retainAll(Objects.requireNonNull(after.get(id)).keySet()));
        assertThat(after).as("values after %s", revision).isEqualTo(before);
    }
}
