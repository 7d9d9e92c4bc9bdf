package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Schema;
import dev.migrate.test.Laws;
import dev.migrate.test.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Laws 3 and 4: PostgreSQL agrees, and there is a way back. */
class PostgresLawsTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void a_database_that_is_upgraded_has_the_catalog_of_a_fresh_one_and_downgraded_that_of_the_former_one()
            throws SQLException {
        try (LawDatabase laws = new LawDatabase(database)) {
            Laws.forEachPair(300, (before, after) -> {
                Schema afterCatalog = laws.catalogOfFresh(after);
                Schema beforeCatalog = laws.catalogOfFresh(before);
                SchemaChanges changes = SchemaDiff.between(before, after);

                laws.run(changes.upgrade());
                assertThat(laws.catalog()).as("upgrade").isEqualTo(afterCatalog);

                laws.run(changes.downgrade());
                assertThat(laws.catalog()).as("downgrade").isEqualTo(beforeCatalog);
            });
        }
    }
}
