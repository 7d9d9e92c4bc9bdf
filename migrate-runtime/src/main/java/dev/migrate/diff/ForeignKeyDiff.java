package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares foreign keys, once it is known what becomes of the tables that they connect. */
final class ForeignKeyDiff {
    private static final PartChanges.Naming<ForeignKey> NAMING =
            new PartChanges.Naming<>(ForeignKey::name, ForeignKey::withName);

    private final Map<QualifiedName, TableDiff> tables;

    /** Takes the tables that stay, by their names before. */
    ForeignKeyDiff(Map<QualifiedName, TableDiff> tables) {
        this.tables = tables;
    }

    PartChanges<ForeignKey> of(TablePair table) {
        return PartChanges.between(
                table.before().foreignKeys(), table.after().foreignKeys(), NAMING, key -> moved(table, key));
    }

    /** Whether a key is in the way of what becomes of its target, though its own table goes anyway. */
    boolean isInTheWay(ForeignKey key) {
        TableDiff target = tables.get(key.target());
        return target != null && movedTarget(target, key.targetColumns()) == null;
    }

    private @Nullable ForeignKey moved(TablePair table, ForeignKey key) {
        TableDiff target = tables.get(key.target());
        List<String> columns = movedColumns(table, key.columns());
        List<String> targetColumns = target == null ? null : movedTarget(target, key.targetColumns());
        return target == null || columns == null || targetColumns == null
                ? null
                : key.withColumns(columns).referencing(target.table().nameAfter(), targetColumns);
    }

    private static @Nullable List<String> movedTarget(TableDiff target, List<String> columns) {
        return target.dropsKeyOver(columns) ? null : movedColumns(target.table(), columns);
    }

    private static @Nullable List<String> movedColumns(TablePair table, List<String> columns) {
        for (String name : columns) {
            ColumnPair pair = table.kept(name);
            if (pair == null || pair.breaksForeignKeys() || OrdinalMoves.breaksForeignKeys(table.nameAfter(), pair)) {
                return null;
            }
        }
        return table.moved(columns);
    }
}
