package dev.migrate.operation;

/** Takes down operations in the order in which an author calls for them. */
public interface Recorder {
    /** Takes down a complete operation. */
    void record(Operation operation);

    /**
     * Takes down an operation at this place in the order, whose parts are still to come.
     *
     * @return the pending operation itself
     */
    <P extends PendingOperation> P begin(P pending);
}
