package dev.migrate.error;

/** An operation that was called for when, or where, nobody takes it down any longer. */
public final class LateOperationException extends MigrateException {
    /** Takes how the operation was called for, as a clause. */
    public LateOperationException(String how) {
        super("An operation was called for " + how + ", and is not part of any revision. Call 'op' inside of"
                + " 'upgrade' and 'downgrade' only, in the thread that runs them.");
    }
}
