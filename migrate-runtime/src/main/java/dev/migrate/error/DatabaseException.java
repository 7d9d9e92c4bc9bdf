package dev.migrate.error;

import org.jspecify.annotations.Nullable;

/** A database that refuses what the runner itself needs: a connection, the history table, the lock. */
public final class DatabaseException extends MigrateException {
    /**
     * Takes what failed ({@code Reading the history table 't'}), what the database said and what to do; the latter two are
     * sentences, the last may be empty.
     */
    public DatabaseException(String what, String reason, String advice, @Nullable Throwable cause) {
        super(what + " failed. " + reason + (advice.isEmpty() ? "" : " " + advice), cause);
    }
}
