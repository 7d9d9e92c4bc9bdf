package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/** A {@link DropIndex} under description. */
public final class PendingDropIndex implements PendingOperation {
    private final QualifiedName table;
    private final String index;
    private boolean concurrently;

    PendingDropIndex(QualifiedName table, String index) {
        this.table = table;
        this.index = index;
    }

    /**
     * Lets others read and write the table meanwhile. It runs outside of a transaction: what the revision does before is
     * committed first.
     */
    public PendingDropIndex concurrently() {
        concurrently = true;
        return this;
    }

    @Override
    public Operation finish() {
        return new DropIndex(table, index, concurrently);
    }
}
