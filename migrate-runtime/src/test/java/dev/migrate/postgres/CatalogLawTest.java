package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.test.Laws;
import dev.migrate.test.RandomSchemas;
import dev.migrate.test.TestDatabase;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** PostgreSQL gives back what it was given, for every schema. */
class CatalogLawTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void a_built_schema_is_read_back_in_postgresqls_spelling_which_builds_the_same_catalog() throws SQLException {
        try (LawDatabase laws = new LawDatabase(database)) {
            Laws.forEachSeed(60, seed -> {
                Schema schema = RandomSchemas.of(seed);
                Schema catalog = laws.catalogOfFresh(schema);
                assertThat(withoutSpelling(catalog)).isEqualTo(withoutSpelling(schema.structure()));
                assertThat(laws.catalogOfFresh(catalog)).isEqualTo(catalog);
            });
        }
    }

    private static Schema withoutSpelling(Schema schema) {
        return Schema.of(
                schema.tables().values().stream()
                        .map(CatalogLawTest::withoutSpelling)
                        .toList(),
                schema.sequences().values(),
                schema.enumTypes().values(),
                schema.compositeTypes().values());
    }

    private static Table withoutSpelling(Table table) {
        TableBuilder builder = table.toBuilder().options(null);
        builder.columns().replaceAll(CatalogLawTest::withoutSpelling);
        builder.checks().replaceAll(check -> new Check(check.name(), "sql"));
        builder.foreignKeys().replaceAll(CatalogLawTest::withoutSpelling);
        builder.indexes().replaceAll(CatalogLawTest::withoutSpelling);
        return builder.build();
    }

    /** What is written as a definition may come back as a deferral. */
    private static ForeignKey withoutSpelling(ForeignKey key) {
        return key.definition() == null && key.deferral() == Deferral.NOT_DEFERRABLE
                ? key
                : key.deferral(Deferral.NOT_DEFERRABLE).definedBy("sql");
    }

    private static Column withoutSpelling(Column column) {
        return column.withDefault(sql(column.defaultValue())).generatedAs(sql(column.generatedAs()));
    }

    private static Index withoutSpelling(Index index) {
        return new Index(
                index.name(),
                index.columns().stream()
                        .map(key -> key.expression() ? new IndexColumn("sql", true, key.descending()) : key)
                        .toList(),
                index.unique(),
                index.method(),
                sql(index.where()));
    }

    private static @Nullable String sql(@Nullable String expression) {
        return expression == null ? null : "sql";
    }
}
