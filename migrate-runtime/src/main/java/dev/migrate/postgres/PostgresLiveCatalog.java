package dev.migrate.postgres;

import dev.migrate.execution.Catalog;
import dev.migrate.execution.LiveSchema;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalog of a live database beside what it should be, read in one transaction that sees one moment and is rolled
 * back.
 *
 * @param defaultSchema the schema whose objects are named without one, or null for that of the connection
 * @param historyTable the exact name of the ledger's table in it
 */
record PostgresLiveCatalog(@Nullable String defaultSchema, String historyTable) implements Catalog {
    @Override
    public LiveSchema read(Connection connection, Schema expected) throws SQLException {
        connection.setAutoCommit(false);
        try {
            setUp(connection);
            Schema found = PostgresCatalog.read(connection, scope(expected)).structure();
            return new LiveSchema(SpelledSchema.of(connection, expected.structure(), found), found);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void setUp(Connection connection) throws SQLException {
        String path = defaultSchema == null ? "" : "; SET LOCAL search_path = " + Identifiers.quote(defaultSchema);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ" + path);
        }
    }

    private CatalogScope scope(Schema expected) {
        List<String> others = Stream.of(
                        expected.tables().keySet(),
                        expected.sequences().keySet(),
                        expected.enumTypes().keySet(),
                        expected.compositeTypes().keySet())
                .flatMap(Set::stream)
                .map(QualifiedName::schema)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new CatalogScope(defaultSchema, others, Set.of(QualifiedName.of(historyTable)));
    }
}
