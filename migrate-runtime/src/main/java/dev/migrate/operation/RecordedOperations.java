package dev.migrate.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** {@link Operations} that keep what is recorded; not for use by several threads. */
public final class RecordedOperations implements Operations {
    private final List<PendingOperation> recorded = new ArrayList<>();

    private RecordedOperations() {}

    /**
     * What the author calls for, in order.
     *
     * @param author such as {@code migration::upgrade}
     * @throws dev.migrate.error.UnfinishedOperationException if an operation was begun and not finished
     */
    public static List<Operation> of(Consumer<Operations> author) {
        RecordedOperations operations = new RecordedOperations();
        author.accept(operations);
        return operations.recorded.stream().map(PendingOperation::finish).toList();
    }

    @Override
    public void record(Operation operation) {
        recorded.add(() -> operation);
    }

    @Override
    public <P extends PendingOperation> P begin(P pending) {
        recorded.add(pending);
        return pending;
    }
}
