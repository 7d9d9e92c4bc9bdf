package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table; its schema is that of the table.
 *
 * @param name the exact name
 * @param columns its keys in order, at least one
 * @param unique whether equal keys are refused
 * @param method the access method, such as {@code btree} or {@code gin}
 * @param where the SQL condition of a partial index, verbatim, or null for all rows
 */
public record Index(
        String name,
        List<IndexColumn> columns,
        boolean unique,
        String method,
        @Nullable String where) {
    /** The access method of an index that names none. */
    public static final String DEFAULT_METHOD = "btree";

    /** Refuses an index without columns. */
    public Index {
        if (columns.isEmpty()) {
            throw new InvalidSchemaException("Index '" + name + "' has no columns. Name at least one.");
        }
        columns = List.copyOf(columns);
    }

    /** An ordinary index over columns. */
    public static Index of(String name, List<IndexColumn> columns) {
        return new Index(name, columns, false, DEFAULT_METHOD, null);
    }

    /** The same index under another name. */
    public Index withName(String newName) {
        return new Index(newName, columns, unique, method, where);
    }

    /** The same index over other keys. */
    public Index withColumns(List<IndexColumn> newColumns) {
        return new Index(name, newColumns, unique, method, where);
    }
}
