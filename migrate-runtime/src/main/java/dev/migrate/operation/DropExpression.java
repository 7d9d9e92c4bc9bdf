package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Makes a stored generated column an ordinary one; its values stay.
 *
 * @param table the table
 * @param column its exact name
 */
public record DropExpression(QualifiedName table, String column) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
