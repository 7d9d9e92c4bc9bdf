package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames an index.
 *
 * @param table the table that has it
 * @param from the exact name so far
 * @param to the new one
 */
public record RenameIndex(QualifiedName table, String from, String to) implements IndexOperation {
    @Override
    public <R> R accept(IndexOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
