package dev.migrate.error;

/** A revision that can't run in one transaction with the others. */
public final class PhasesInTransactionException extends MigrateException {
    /** Takes the revision and the operation that needs a commit before or after it. */
    public PhasesInTransactionException(String id, String operation) {
        super("Revision '" + id + "' can't run in one transaction with the others: '" + operation
                + "' needs a commit of its own. Run up to it and past it with '-Dto', or leave out 'migrate.transaction=all':"
                + " then each revision is a transaction. Nothing was changed.");
    }
}
