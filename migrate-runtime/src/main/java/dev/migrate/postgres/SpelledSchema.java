package dev.migrate.postgres;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A schema with its expressions as PostgreSQL spells them.
 *
 * <p>PostgreSQL does not keep the text of an expression: {@code name in ('a', 'b')} comes back as {@code name = ANY
 * (ARRAY[…])}. What it will say can only be had from it, so the expressions are put on temporary tables and read back. They
 * touch no table of the database, take no lock on one, and end with the transaction.
 */
final class SpelledSchema {
    private final Connection connection;
    private final List<ShadowTable> shadows = new ArrayList<>();

    private SpelledSchema(Connection connection) {
        this.connection = connection;
    }

    /**
     * Spells what is not spelled like that already. It takes two round trips besides the reading of a catalog, and one for
     * each expression if PostgreSQL refuses one of them; such a one keeps its text.
     *
     * @param connection in a transaction, which the caller rolls back
     * @param schema the schema
     * @param found the catalog: a table that is the same there needs nothing
     */
    static Schema of(Connection connection, Schema schema, Schema found) throws SQLException {
        SpelledSchema spelled = new SpelledSchema(connection);
        for (Table table : schema.tables().values()) {
            Table actual = found.tables().get(table.name());
            if (actual != null && !actual.equals(table)) {
                spelled.add(table);
            }
        }
        return spelled.shadows.isEmpty() ? schema : spelled.spell(schema);
    }

    private void add(Table table) {
        ShadowTable shadow = new ShadowTable(table, shadows.size());
        if (shadow.hasExpressions()) {
            shadows.add(shadow);
        }
    }

    private Schema spell(Schema schema) throws SQLException {
        List<String> statements =
                shadows.stream().flatMap(ShadowTable::statements).toList();
        if (!attempt(String.join(";\n", statements))) {
            for (String statement : statements) {
                attempt(statement);
            }
        }
        Map<QualifiedName, Table> read = PostgresCatalog.read(
                        connection, new CatalogScope(temporarySchema(), List.of(), Set.of()))
                .tables();
        Map<QualifiedName, Table> spelled = new HashMap<>();
        for (ShadowTable shadow : shadows) {
            Table shadowed = read.get(shadow.readName());
            if (shadowed != null) {
                spelled.put(shadow.name(), shadow.spelled(shadowed));
            }
        }
        Stream<Table> tables =
                schema.tables().values().stream().map(table -> spelled.getOrDefault(table.name(), table));
        return Schema.of(
                tables.toList(),
                schema.sequences().values(),
                schema.enumTypes().values(),
                schema.compositeTypes().values());
    }

    /** An expression that PostgreSQL refuses is in no database: it keeps its text, and so differs from what is found. */
    private boolean attempt(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            if (isForbidden(e)) {
                throw e;
            }
            connection.rollback(before);
            return false;
        }
    }

    /** No temporary table may be made at all: nothing could be compared. */
    private static boolean isForbidden(SQLException failure) {
        return List.of("42501", "25006").contains(failure.getSQLState());
    }

    private String temporarySchema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT nspname FROM pg_catalog.pg_namespace WHERE oid = pg_my_temp_schema()")) {
            return rows.next() ? rows.getString(1) : "pg_temp";
        }
    }
}
