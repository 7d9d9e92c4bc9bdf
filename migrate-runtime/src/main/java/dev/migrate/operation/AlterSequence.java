package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Changes start and increment of a sequence; the next value stays.
 *
 * @param sequence its name
 * @param start the start value
 * @param increment the step, not 0
 */
public record AlterSequence(QualifiedName sequence, long start, long increment) implements SequenceOperation {
    @Override
    public <R> R accept(SequenceOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
