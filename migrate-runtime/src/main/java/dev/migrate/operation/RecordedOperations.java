package dev.migrate.operation;

import dev.migrate.error.LateOperationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** {@link Operations} that keep what is recorded; not for use by several threads. */
public final class RecordedOperations implements Operations {
    private final List<PendingOperation> recorded = new ArrayList<>();
    private final Thread author = Thread.currentThread();
    private volatile boolean ended;

    private RecordedOperations() {}

    /**
     * What the author calls for, in order.
     *
     * @param author such as {@code migration::upgrade}
     * @throws dev.migrate.error.UnfinishedOperationException if an operation was begun and not finished
     * @throws LateOperationException out of the operations themselves, once the author has come to an end
     */
    public static List<Operation> of(Consumer<Operations> author) {
        RecordedOperations operations = new RecordedOperations();
        try {
            author.accept(operations);
        } finally {
            operations.ended = true;
        }
        return operations.recorded.stream().map(PendingOperation::finish).toList();
    }

    @Override
    public void record(Operation operation) {
        begin(() -> operation);
    }

    @Override
    public <P extends PendingOperation> P begin(P pending) {
        if (ended) {
            throw new LateOperationException("after its revision had said what it does");
        } else if (Thread.currentThread() != author) {
            throw new LateOperationException("in another thread than that of its revision");
        }
        recorded.add(pending);
        return pending;
    }
}
