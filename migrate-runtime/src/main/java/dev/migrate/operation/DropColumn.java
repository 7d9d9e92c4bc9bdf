package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Drops a column with its values.
 *
 * @param table the table
 * @param column its exact name
 */
public record DropColumn(QualifiedName table, String column) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
