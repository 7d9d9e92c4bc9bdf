package dev.migrate.operation;

import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/**
 * Creates an index.
 *
 * @param table the table
 * @param index the index
 * @param concurrently whether rows can be written meanwhile; it can't run in a transaction then
 */
public record CreateIndex(QualifiedName table, Index index, boolean concurrently) implements IndexOperation {
    /** An index that is created in the transaction of the revision. */
    public CreateIndex(QualifiedName table, Index index) {
        this(table, index, false);
    }

    @Override
    public <R> R accept(IndexOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
