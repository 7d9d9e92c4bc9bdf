package dev.migrate.diff;

import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares indexes. */
final class IndexDiff {
    private static final PartChanges.Naming<Index> NAMING = new PartChanges.Naming<>(Index::name, Index::withName);

    private IndexDiff() {}

    static PartChanges<Index> of(TablePair table) {
        return PartChanges.between(
                table.before().indexes(), table.after().indexes(), NAMING, index -> moved(table, index));
    }

    /** Whether a foreign key can reference the columns: unique, no expression, for all rows. */
    static boolean isKey(Index index) {
        return index.unique()
                && index.where() == null
                && index.columns().stream().noneMatch(IndexColumn::expression);
    }

    private static @Nullable Index moved(TablePair table, Index index) {
        List<IndexColumn> keys = new ArrayList<>();
        for (IndexColumn key : index.columns()) {
            String text = movedKey(table, key);
            if (text == null) {
                return null;
            }
            keys.add(new IndexColumn(text, key.expression(), key.descending()));
        }
        String where = index.where() == null ? null : table.moved(index.where());
        return index.where() != null && where == null
                ? null
                : new Index(index.name(), keys, index.unique(), index.method(), where);
    }

    private static @Nullable String movedKey(TablePair table, IndexColumn key) {
        if (key.expression()) {
            return table.moved(key.text());
        }
        List<String> columns = table.moved(List.of(key.text()));
        return columns == null ? null : columns.get(0);
    }
}
