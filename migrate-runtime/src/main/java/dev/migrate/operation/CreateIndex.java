package dev.migrate.operation;

import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/**
 * Creates an index.
 *
 * @param table the table
 * @param index the index
 */
public record CreateIndex(QualifiedName table, Index index) implements IndexOperation {
    @Override
    public <R> R accept(IndexOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
