package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import java.util.HashSet;
import java.util.List;

/** The rules for the columns of a key. */
final class ColumnLists {
    private ColumnLists() {}

    /** An immutable copy, refused when empty or when a column stands in it twice. */
    static List<String> checked(String kind, String name, List<String> columns) {
        if (columns.size() != 1) {
            checkSeveral(kind, name, columns);
        }
        return List.copyOf(columns);
    }

    private static void checkSeveral(String kind, String name, List<String> columns) {
        if (columns.isEmpty()) {
            throw new InvalidSchemaException(kind + " '" + name + "' has no columns. Name at least one.");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new InvalidSchemaException(
                    kind + " '" + name + "' names a column twice: " + columns + ". Name each column once.");
        }
    }
}
