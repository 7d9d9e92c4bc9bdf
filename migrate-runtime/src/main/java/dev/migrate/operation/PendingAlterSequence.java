package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** An {@link AlterSequence} under description. */
public final class PendingAlterSequence implements PendingOperation {
    private final QualifiedName sequence;
    private final long start;
    private final long increment;
    private @Nullable Long cache;

    PendingAlterSequence(QualifiedName sequence, long start, long increment) {
        this.sequence = sequence;
        this.start = start;
        this.increment = increment;
    }

    /**
     * Changes how many values a session takes at once.
     *
     * @param values how many, at least 1
     */
    public PendingAlterSequence cache(long values) {
        cache = values;
        return this;
    }

    @Override
    public Operation finish() {
        return new AlterSequence(sequence, start, increment, cache);
    }
}
