package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.drift.Drift;
import dev.migrate.execution.LiveSchema;
import dev.migrate.schema.Schema;
import dev.migrate.test.Laws;
import dev.migrate.test.RandomSchemas;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database differs from its own schema in nothing, and from every other one in something. */
class DriftLawsTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void a_database_that_was_built_from_a_schema_does_not_differ_from_it() throws SQLException {
        try (LawDatabase laws = new LawDatabase(database)) {
            Laws.forEachSeed(60, seed -> {
                Schema schema = RandomSchemas.of(seed);
                laws.catalogOfFresh(schema);
                assertThat(drift(schema).differences()).isEmpty();
            });
        }
    }

    /** Seen from one side: a schema that holds nothing but what the other lacks is not even looked at from there. */
    @Test
    void a_database_that_was_upgraded_differs_from_the_schema_it_came_from_and_not_from_that_it_came_to()
            throws SQLException {
        try (LawDatabase laws = new LawDatabase(database)) {
            Laws.forEachPair(60, (before, after) -> {
                laws.catalogOfFresh(before);
                SchemaChanges changes = SchemaDiff.between(before, after);
                int ahead = size(drift(after));
                laws.run(changes.upgrade());
                assertThat(drift(after).differences()).isEmpty();
                assertThat(ahead + size(drift(before)) > 0)
                        .as("different for %s", changes.upgrade())
                        .isEqualTo(!changes.upgrade().isEmpty());
            });
        }
    }

    private static int size(Drift drift) {
        return drift.differences().size() + drift.others().size();
    }

    private static Drift drift(Schema expected) throws SQLException {
        try (Connection connection = database.connection()) {
            LiveSchema live = new PostgresLiveCatalog("public", "migrate_history").read(connection, expected);
            return Drift.between(live.expected(), live.found());
        }
    }
}
