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
        return column.type().equals(SqlTypes.oid())
                ? "CASE WHEN EXISTS (SELECT FROM pg_largeobject_metadata WHERE oid = %1$s) THEN lo_get(%1$s)::text ELSE %1$s::text END"
                        .formatted(name)
                : name + "::text";
    }

    int count() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /**
     * What was lost on the way to other rows: every table that is still there must have as many rows as before, and each of
     * them the values of the columns that are still there.
     */
    List<String> lostIn(StoredRows later) {
        List<String> losses = new ArrayList<>();
        for (Table before : schema.tables().values()) {
            Survivor.of(before, schema.tables(), later.schema.tables())
                    .ifPresent(after -> addLosses(before, after, later, losses));
        }
        return losses;
    }

    private void addLosses(Table before, Table after, StoredRows later, List<String> losses) {
        List<Map<String, @Nullable String>> earlierRows = rows.get(before.name());
        List<Map<String, @Nullable String>> rest = new ArrayList<>(later.rows.get(after.name()));
        Map<Column, Column> columns = Survivor.columns(before, after);
        if (earlierRows.size() != rest.size()) {
            losses.add(
                    before.name() + " had " + earlierRows.size() + " rows and " + after.name() + " has " + rest.size());
        }
        for (Map<String, @Nullable String> row : earlierRows) {
            Map<String, @Nullable String> same = rest.stream()
                    .filter(candidate -> SameValues.in(row, candidate, columns))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                losses.add("of " + before.name() + " the row " + row + " is not among " + rest + " of " + after.name());
            } else {
                rest.remove(same);
            }
        }
    }
}
