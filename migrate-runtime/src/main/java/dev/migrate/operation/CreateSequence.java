package dev.migrate.operation;

import dev.migrate.schema.Sequence;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements SequenceOperation {
    @Override
    public <R> R accept(SequenceOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
