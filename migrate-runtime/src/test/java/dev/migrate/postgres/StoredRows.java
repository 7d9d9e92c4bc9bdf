package dev.migrate.postgres;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SqlTypes;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All rows of all tables of a schema, each value as PostgreSQL writes it, and of a large object its content. */
record StoredRows(Schema schema, Map<QualifiedName, List<Map<String, @Nullable String>>> rows) {
    static StoredRows read(Connection connection, Schema schema) throws SQLException {
        Map<QualifiedName, List<Map<String, @Nullable String>>> rows = new LinkedHashMap<>();
        for (Table table : schema.tables().values()) {
            rows.put(table.name(), read(connection, table));
        }
        return new StoredRows(schema, rows);
    }

    private static List<Map<String, @Nullable String>> read(Connection connection, Table table) throws SQLException {
        String values = table.columns().stream().map(StoredRows::value).collect(Collectors.joining(", "));
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT " + values + " FROM " + Identifiers.quote(table.name()))) {
            while (result.next()) {
                Map<String, @Nullable String> row = new LinkedHashMap<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    row.put(table.columns().get(i).name(), result.getString(i + 1));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String value(Column column) {
        String name = Identifiers.quote(column.name());
        if (column.type().compositeType()) {
            return "to_json(" + name + ")::text";
        }
        return column.type().equals(SqlTypes.oid())
                ? "CASE WHEN EXISTS (SELECT FROM pg_largeobject_metadata WHERE oid = %1$s) THEN lo_get(%1$s)::text ELSE %1$s::text END"
                        .formatted(name)
                : name + "::text";
    }

    /** The only value of a column in a table of one row. */
    static String value(Connection connection, String table, Column column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + value(column) + " FROM " + table)) {
            result.next();
            return result.getString(1);
        }
    }

    int count() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /**
     * What was lost on the way to other rows: every table that is still there must have as many rows as before, and each of
     * them the values of the columns that are still there.
     *
     * @param expected what rows must have where they had no value, for the names later of tables and columns
     */
    List<String> lostIn(StoredRows later, Map<QualifiedName, Map<String, @Nullable String>> expected) {
        List<String> losses = new ArrayList<>();
        for (Table before : schema.tables().values()) {
            Survivor.of(before, schema.tables(), later.schema.tables()).ifPresent(after -> {
                SameValues values = new SameValues(before, after, expected.getOrDefault(after.name(), Map.of()));
                addLosses(before.name(), values, new ArrayList<>(later.rows.get(after.name())), losses);
            });
        }
        return losses;
    }

    private void addLosses(
            QualifiedName table, SameValues values, List<Map<String, @Nullable String>> rest, List<String> losses) {
        List<Map<String, @Nullable String>> earlier = rows.get(table);
        if (earlier.size() != rest.size()) {
            losses.add(table + " had " + earlier.size() + " rows and has " + rest.size());
        }
        for (Map<String, @Nullable String> row : earlier) {
            Map<String, @Nullable String> same = rest.stream()
                    .filter(candidate -> values.areIn(row, candidate))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                losses.add("of " + table + " the row " + row + " is not among " + rest + ", expected " + values);
            } else {
                rest.remove(same);
            }
        }
    }
}
