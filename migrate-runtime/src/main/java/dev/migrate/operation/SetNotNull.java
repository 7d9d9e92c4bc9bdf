package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Makes a column refuse null.
 *
 * @param table the table
 * @param column its exact name
 * @param fill the SQL expression that rows with null get first, verbatim, or null to fail if there are any
 */
public record SetNotNull(
        QualifiedName table, String column, @Nullable String fill) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
