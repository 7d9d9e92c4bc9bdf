package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Sets or removes the default of a column; existing rows stay as they are.
 *
 * @param table the table
 * @param column its exact name
 * @param expression the SQL expression, verbatim, or null to remove the default
 */
public record SetDefault(
        QualifiedName table, String column, @Nullable String expression) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
