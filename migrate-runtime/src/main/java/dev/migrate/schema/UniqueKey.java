package dev.migrate.schema;

import java.util.List;

/**
 * A unique constraint of a table.
 *
 * @param name the exact name of the constraint
 * @param columns its columns in order, at least one
 */
public record UniqueKey(String name, List<String> columns) implements TableElement {
    /** Refuses a key without columns or with a column twice. */
    public UniqueKey {
        columns = ColumnLists.checked("Unique key", name, columns);
    }
}
