package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.Table;
import java.util.stream.Stream;

/** The columns whose values PostgreSQL holds against those of other rows. */
final class KeyColumns {
    private KeyColumns() {}

    /** Whether a primary key, a unique key or a unique index has this column, if only in an expression. */
    static boolean contains(Table table, String column) {
        boolean inKey = Stream.concat(
                        Stream.ofNullable(table.primaryKey()).map(key -> key.columns()),
                        table.uniqueKeys().stream().map(key -> key.columns()))
                .anyMatch(columns -> columns.contains(column));
        return inKey
                || table.indexes().stream()
                        .filter(index -> index.unique())
                        .flatMap(index -> index.columns().stream())
                        .anyMatch(key -> isOf(column, key));
    }

    private static boolean isOf(String column, IndexColumn key) {
        return key.expression()
                ? ColumnNames.in(key.text(), column::equals)
                : key.text().equals(column);
    }
}
