package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Drops a sequence.
 *
 * @param sequence its name
 */
public record DropSequence(QualifiedName sequence) implements SequenceOperation {
    @Override
    public <R> R accept(SequenceOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
