package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Changes start, increment and cache of a sequence; the next value stays.
 *
 * @param sequence its name
 * @param start the start value
 * @param increment the step, not 0
 * @param cache how many values a session takes at once, or null to leave that as it is
 */
public record AlterSequence(
        QualifiedName sequence,
        long start,
        long increment,
        @Nullable Long cache) implements SequenceOperation {
    @Override
    public <R> R accept(SequenceOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
