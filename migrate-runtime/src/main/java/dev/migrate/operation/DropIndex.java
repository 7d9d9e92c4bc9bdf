package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Drops an index.
 *
 * @param table the table that has it
 * @param index its exact name
 * @param concurrently whether rows can be read and written meanwhile; it can't run in a transaction then
 */
public record DropIndex(QualifiedName table, String index, boolean concurrently) implements IndexOperation {
    /** An index that is dropped in the transaction of the revision. */
    public DropIndex(QualifiedName table, String index) {
        this(table, index, false);
    }

    @Override
    public <R> R accept(IndexOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
