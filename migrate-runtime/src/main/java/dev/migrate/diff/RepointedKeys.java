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
        List<String> one = attribute(table.before(), before);
        List<String> other = attribute(table.after(), after);
        boolean known = !one.isEmpty() && !other.isEmpty();
        return after.columns().equals(table.moved(before.columns()))
                || (known
                        && Math.min(one.size(), other.size())
                                == common(one, other).size());
    }

    /** The path that the columns of a key have in common; what follows it are parts of the key. */
    private static List<String> attribute(Table table, ForeignKey key) {
        return key.columns().stream()
                .map(name -> path(table.column(name).orElseThrow()))
                .reduce(RepointedKeys::common)
                .orElse(List.of());
    }

    private static List<String> path(Column column) {
        Origin origin = column.origin();
        return origin == null ? List.of() : List.of(origin.path().split("\\."));
    }

    private static List<String> common(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }
}
