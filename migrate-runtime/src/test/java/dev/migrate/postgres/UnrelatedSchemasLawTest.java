package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.PermutedNames;
import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.test.Laws;
import dev.migrate.test.RandomSchemas;
import dev.migrate.test.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Laws 3 and 4 for schemas that no developer would make of one another. */
class UnrelatedSchemasLawTest {
    private static final int PAIRS = 100;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void any_schema_leads_to_any_other_and_back() throws SQLException {
        try (LawDatabase laws = new LawDatabase(database)) {
            Laws.forEachSeed(
                    PAIRS,
                    seed -> check(laws, plain(RandomSchemas.of(2 * seed)), plain(RandomSchemas.of(2 * seed + 1))));
        }
    }

    /** Without identities: their sequences go along with a table to another schema under names that no model knows. */
    @Test
    void all_names_change_places_and_back() throws SQLException {
        try (LawDatabase laws = new LawDatabase(database)) {
            Laws.forEachSeed(PAIRS, seed -> {
                Schema schema = mapped(plain(RandomSchemas.of(seed)), builder -> {
                    builder.columns().replaceAll(UnrelatedSchemasLawTest::ordinary);
                    return builder;
                });
                check(laws, schema, PermutedNames.of(schema, new Random(seed)));
            });
        }
    }

    private static Column ordinary(Column column) {
        return column.withIdentity(null);
    }

    private static void check(LawDatabase laws, Schema before, Schema after) throws SQLException {
        Schema afterCatalog = laws.catalogOfFresh(after);
        Schema beforeCatalog = laws.catalogOfFresh(before);
        SchemaChanges changes = SchemaDiff.between(before, after);

        laws.run(changes.upgrade());
        assertThat(laws.catalog()).as("upgrade").isEqualTo(afterCatalog);

        laws.run(changes.downgrade());
        assertThat(laws.catalog()).as("downgrade").isEqualTo(beforeCatalog);
    }

    /** Changed options are refused, and the names in a definition can't be told. */
    private static Schema plain(Schema schema) {
        return mapped(schema, builder -> {
            builder.foreignKeys().replaceAll(key -> key.definedBy(null));
            return builder.options(null);
        });
    }

    private static Schema mapped(Schema schema, UnaryOperator<TableBuilder> change) {
        List<Table> tables = schema.tables().values().stream()
                .map(table -> change.apply(table.toBuilder()).build())
                .toList();
        return Schema.of(
                tables,
                schema.sequences().values(),
                schema.enumTypes().values(),
                schema.compositeTypes().values());
    }
}
