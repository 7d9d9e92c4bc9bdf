package dev.migrate.error;

/** A migration lock that could not be kept while a statement ran outside of a transaction. */
public final class LostLockException extends MigrateException {
    /** Takes what the lock guards. */
    public LostLockException(String lock) {
        super("The migration lock of " + lock
                + " was lost while a statement ran outside of a transaction: the connection"
                + " changed its server process, as a pooler in transaction mode makes it do, and there was no second"
                + " connection to hold the lock. Let the pool have two connections, or connect to the server itself.");
    }
}
