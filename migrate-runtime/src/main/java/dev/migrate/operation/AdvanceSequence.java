package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Lets a sequence go on after the values that a column holds; never back.
 *
 * @param sequence its name
 * @param table the table
 * @param column the exact name of the column
 */
public record AdvanceSequence(QualifiedName sequence, QualifiedName table, String column) implements SequenceOperation {
    @Override
    public <R> R accept(SequenceOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
