package dev.migrate.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name the exact name of the constraint
 * @param columns its columns in order, at least one
 */
public record PrimaryKey(String name, List<String> columns) implements TableElement {
    /** Refuses a key without columns or with a column twice. */
    public PrimaryKey {
        columns = ColumnLists.checked("Primary key", name, columns);
    }
}
