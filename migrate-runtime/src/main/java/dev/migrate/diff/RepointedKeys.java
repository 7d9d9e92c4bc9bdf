package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The foreign keys that refer to other columns of the same table from now on: their rows hold what stands in the columns that
 * were referred to, so they are given what stands in the others. Left alone they would refer to nothing, or to wrong rows.
 */
final class RepointedKeys {
    private final Map<QualifiedName, TableDiff> tables;

    /** Takes the tables that stay, by their names before. */
    RepointedKeys(Map<QualifiedName, TableDiff> tables) {
        this.tables = tables;
    }

    /** The operations for a table that stays, and whose foreign keys changed so. */
    Stream<Operation> updates(TablePair table, PartChanges<ForeignKey> keys) {
        return keys.dropped().stream().flatMap(key -> updates(table, key, keys.added()));
    }

    private Stream<Operation> updates(TablePair table, ForeignKey before, List<ForeignKey> added) {
        TableDiff target = tables.get(before.target());
        return target == null
                ? Stream.empty()
                : added.stream()
                        .filter(after -> after.target().equals(target.table().nameAfter()))
                        .filter(after -> isSame(table, before, after))
                        .limit(1)
                        .flatMap(after -> update(table, target.table(), before, after));
    }

    /** Whether the keys are of one association: over the same columns, or over columns of the same attribute. */
    private static boolean isSame(TablePair table, ForeignKey before, ForeignKey after) {
        String attribute = attribute(table.before(), before);
        return after.columns().equals(table.moved(before.columns()))
                || (!attribute.isEmpty() && attribute.equals(attribute(table.after(), after)));
    }

    private static String attribute(Table table, ForeignKey key) {
        Origin origin = table.column(key.columns().get(0)).map(Column::origin).orElse(null);
        return origin == null ? "" : origin.path().split("\\.", 2)[0];
    }

    private static Stream<Operation> update(TablePair table, TablePair target, ForeignKey before, ForeignKey after) {
        List<String> equal = new ArrayList<>();
        List<String> referred = new ArrayList<>();
        for (int i = 0; i < before.columns().size(); i++) {
            Column own = now(table, before.columns().get(i));
            Column other = now(target, before.targetColumns().get(i));
            equal.add(converted(other, table, before.columns().get(i), own.type()) + " = reference."
                    + ColumnNames.quoted(own.name()));
            referred.add(other.name());
        }
        if (referred.equals(after.targetColumns())) {
            return Stream.empty();
        }
        List<String> assignments = new ArrayList<>();
        for (int i = 0; i < after.columns().size(); i++) {
            assignments.add(ColumnNames.quoted(after.columns().get(i)) + " = target."
                    + ColumnNames.quoted(after.targetColumns().get(i)));
        }
        return Stream.of(new ExecuteSql("UPDATE " + SqlNames.quoted(table.nameAfter()) + " AS reference\nSET "
                + String.join(", ", assignments) + "\nFROM " + SqlNames.quoted(target.nameAfter())
                + " AS target\nWHERE " + String.join(" AND ", equal)));
    }

    /** A column as it is once all tables have been altered and nothing that is gone has been dropped. */
    private static Column now(TablePair table, String nameBefore) {
        ColumnPair pair = table.kept(nameBefore);
        return pair == null ? table.before().column(nameBefore).orElseThrow() : pair.after();
    }

    /** What is referred to as the type that the reference has been converted to. */
    private static String converted(Column other, TablePair table, String nameBefore, SqlType type) {
        SqlType before = table.before().column(nameBefore).orElseThrow().type();
        String value = "target." + ColumnNames.quoted(other.name());
        return before.equals(type) || other.type().equals(type)
                ? value
                : TypeChange.between(before, type).convert(value);
    }
}
