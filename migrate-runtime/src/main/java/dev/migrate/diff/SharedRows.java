package dev.migrate.diff;

import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Rows of which a table and one of its superclass held or will hold a part each, by the same key. All names are those after, but
 * for columns that go: they have their names until they are dropped.
 *
 * @param table the table
 * @param ancestor the table of the superclass
 * @param keys for each column of the table's key that of the other
 * @param columns for each column of the table that of the other which stores the same attribute
 */
record SharedRows(QualifiedName table, QualifiedName ancestor, Map<String, String> keys, Map<String, String> columns) {
    /** The same where tables and keys were called by their names before, and so were the columns of the superclass's table. */
    SharedRows renamed(SchemaPairs pairs) {
        Map<String, String> own = pairs.columnsOf(table).together();
        Map<String, String> others = pairs.columnsOf(ancestor).together();
        Map<QualifiedName, QualifiedName> tables = pairs.tables().together();
        Map<String, String> keysAfter = new LinkedHashMap<>();
        keys.forEach((key, other) ->
                keysAfter.put(Objects.requireNonNull(own.get(key)), Objects.requireNonNull(others.get(other))));
        Map<String, String> columnsAfter = new LinkedHashMap<>(columns);
        columnsAfter.replaceAll((column, other) -> others.getOrDefault(other, other));
        return new SharedRows(
                Objects.requireNonNull(tables.get(table)),
                Objects.requireNonNull(tables.get(ancestor)),
                keysAfter,
                columnsAfter);
    }

    boolean isOf(QualifiedName name, String column) {
        return table.equals(name) && columns.containsKey(column);
    }

    /** The SQL for what a row of the table has in a column of the other. */
    String value(String column) {
        return "(SELECT " + path(ancestor, Objects.requireNonNull(columns.get(column))) + " FROM "
                + SqlNames.quoted(ancestor) + " WHERE " + equations() + ")";
    }

    /** Takes the rows out of the table of the superclass. */
    Operation delete() {
        return new ExecuteSql("DELETE FROM " + SqlNames.quoted(ancestor) + "\nUSING " + SqlNames.quoted(table)
                + "\nWHERE " + equations());
    }

    /** Puts the part that is not the table's any more into the table of the superclass. */
    Operation insert() {
        List<String> into = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Map<String, String> part : List.of(keys, columns)) {
            part.forEach((own, other) -> {
                into.add(SqlNames.quoted(other));
                values.add(SqlNames.quoted(own));
            });
        }
        return new ExecuteSql("INSERT INTO " + SqlNames.quoted(ancestor) + " (" + String.join(", ", into) + ")\nSELECT "
                + String.join(", ", values) + " FROM " + SqlNames.quoted(table));
    }

    private String equations() {
        return keys.entrySet().stream()
                .map(key -> path(ancestor, key.getValue()) + " = " + path(table, key.getKey()))
                .collect(Collectors.joining(" AND "));
    }

    private static String path(QualifiedName table, String column) {
        return SqlNames.quoted(table) + "." + SqlNames.quoted(column);
    }
}
