package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Sets or removes the comment of a column.
 *
 * @param table the table
 * @param column its exact name
 * @param comment the comment, or null to remove it
 */
public record SetColumnComment(
        QualifiedName table, String column, @Nullable String comment) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
