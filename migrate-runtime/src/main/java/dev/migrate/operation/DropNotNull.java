package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Makes a column allow null.
 *
 * @param table the table
 * @param column its exact name
 */
public record DropNotNull(QualifiedName table, String column) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
