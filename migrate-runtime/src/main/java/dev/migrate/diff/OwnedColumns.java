package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that belongs to an attribute, such as that of a collection: where the table stays and the attribute
 * got another name, the columns that were made of it are known by the new one.
 */
final class OwnedColumns {
    private final Map<String, Column> before;
    private final String attributeBefore;
    private final String attributeAfter;
    /** The names after of the columns, by the attribute paths that they store. */
    private final Map<String, String> wanted = new HashMap<>();

    OwnedColumns(Table before, Table after) {
        this.before = new HashMap<>();
        before.columns().forEach(column -> this.before.put(column.name(), column));
        this.attributeBefore = attribute(before.origin());
        this.attributeAfter = attribute(after.origin());
        after.columns().stream()
                .filter(column -> column.origin() != null)
                .forEach(column -> wanted.put(path(column), column.name()));
    }

    /** The name after of a column, or null if nothing is known of it. */
    @Nullable
    String after(String name) {
        Column column = before.get(name);
        String path = column == null ? "" : path(column);
        boolean owned = path.equals(attributeBefore) || path.startsWith(attributeBefore + ".");
        return attributeBefore.isEmpty() || attributeAfter.isEmpty() || !owned
                ? null
                : wanted.get(attributeAfter + path.substring(attributeBefore.length()));
    }

    private static String path(Column column) {
        return column.origin() == null ? "" : column.origin().path();
    }

    /** The attribute, or an empty text for the table of a class. */
    private static String attribute(@Nullable Origin table) {
        int sign = table == null ? -1 : table.path().indexOf('#');
        return table == null || sign < 0 ? "" : table.path().substring(sign + 1);
    }
}
