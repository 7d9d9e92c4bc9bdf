package dev.migrate.operation;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import java.util.List;
import java.util.Map;

/** The columns that an index is over. */
final class IndexColumns {
    private IndexColumns() {}

    /** The columns among its keys. */
    static List<String> of(Index index) {
        return index.columns().stream()
                .filter(key -> !key.expression())
                .map(IndexColumn::text)
                .toList();
    }

    /** Whether a foreign key can reference the columns: unique, no expression, for all rows. */
    static boolean isKey(Index index) {
        return index.unique()
                && index.where() == null
                && index.columns().stream().noneMatch(IndexColumn::expression);
    }

    /** Whether a key or the condition names the column. */
    static boolean uses(Index index, String column) {
        return ColumnNames.in(index.where(), column::equals)
                || index.columns().stream()
                        .anyMatch(key -> key.expression()
                                ? ColumnNames.in(key.text(), column::equals)
                                : key.text().equals(column));
    }

    /** The index after columns were renamed. */
    static Index renamed(Index index, Map<String, String> renames) {
        List<IndexColumn> keys = index.columns().stream()
                .map(key -> new IndexColumn(renamed(key, renames), key.expression(), key.descending()))
                .toList();
        return new Index(
                index.name(), keys, index.unique(), index.method(), ColumnNames.renamedIfAny(index.where(), renames));
    }

    private static String renamed(IndexColumn key, Map<String, String> renames) {
        return key.expression()
                ? ColumnNames.renamed(key.text(), renames)
                : renames.getOrDefault(key.text(), key.text());
    }
}
