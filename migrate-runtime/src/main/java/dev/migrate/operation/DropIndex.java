package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Drops an index.
 *
 * @param table the table that has it
 * @param index its exact name
 */
public record DropIndex(QualifiedName table, String index) implements IndexOperation {
    @Override
    public <R> R accept(IndexOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
