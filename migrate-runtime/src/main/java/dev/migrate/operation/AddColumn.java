package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column.
 *
 * @param table the table
 * @param column the column
 * @param fill the SQL expression whose value existing rows get, verbatim, or null for the column's default
 */
public record AddColumn(
        QualifiedName table, Column column, @Nullable String fill) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
