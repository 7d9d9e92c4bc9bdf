package dev.migrate.operation;

/** An operation that its author is still describing; the last word is read when the recording ends. */
@FunctionalInterface
public interface PendingOperation {
    /**
     * The operation as described by now.
     *
     * @throws dev.migrate.error.UnfinishedOperationException if a part is missing
     */
    Operation finish();
}
