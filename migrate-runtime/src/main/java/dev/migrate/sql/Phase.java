package dev.migrate.sql;

import dev.migrate.operation.Operation;
import java.util.List;

/**
 * A part of what a revision does that is done as a whole or not at all.
 *
 * @param kind how it is done
 * @param operations its operations in order
 */
public record Phase(Kind kind, List<Operation> operations) {
    /** Copies the list. */
    public Phase {
        operations = List.copyOf(operations);
    }

    /** How the operations of a phase are done. */
    public enum Kind {
        /** All in one transaction. */
        TRANSACTION,
        /** One operation that runs outside of any transaction, and bears being done again. */
        OUTSIDE,
        /** One {@link dev.migrate.operation.Fill}, some rows in a transaction at a time. */
        BATCHES
    }
}
