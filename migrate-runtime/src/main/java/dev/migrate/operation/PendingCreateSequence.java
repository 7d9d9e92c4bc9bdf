package dev.migrate.operation;

import dev.migrate.schema.Sequence;

/** A {@link CreateSequence} under description. */
public final class PendingCreateSequence implements PendingOperation {
    private Sequence sequence;

    PendingCreateSequence(Sequence sequence) {
        this.sequence = sequence;
    }

    /**
     * Lets a session take several values at once, so that what it does not use is skipped.
     *
     * @param values how many, at least 1
     */
    public PendingCreateSequence cache(long values) {
        sequence = sequence.cache(values);
        return this;
    }

    @Override
    public Operation finish() {
        return new CreateSequence(sequence);
    }
}
