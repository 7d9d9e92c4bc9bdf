package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Map;

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

    /** Orders what a table that stays needs if its foreign keys changed so. */
    void update(TablePair table, PartChanges<ForeignKey> keys, OperationOrder order) {
        keys.dropped().forEach(key -> update(table, key, keys.added(), order));
    }

    private void update(TablePair table, ForeignKey before, List<ForeignKey> added, OperationOrder order) {
        TableDiff target = tables.get(before.target());
        if (target != null) {
            added.stream()
                    .filter(after -> after.target().equals(target.table().nameAfter()))
                    .filter(after -> isSame(table, before, after))
                    .findFirst()
                    .map(after -> new RepointedKey(table, target.table(), before, after))
                    .filter(key -> key.isOther() && key.hasValues())
                    .ifPresent(key -> order.add(
                            key.isEarly() ? Stage.MOVE_REFERENCES_EARLY : Stage.MOVE_REFERENCES, key.update()));
        }
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
}
