package dev.migrate.error;

import java.time.Duration;

/** A migration lock that somebody else held for too long. */
public final class LockWaitException extends MigrateException {
    private LockWaitException(String message) {
        super(message);
    }

    /** The time is up. */
    public static LockWaitException timedOut(String lock, Duration waited, String holder) {
        return new LockWaitException("The migration lock of " + lock + " was not free within " + Words.duration(waited)
                + ". " + holder + " Wait for it to end, allow more time, or end that session.");
    }

    /** The waiting thread was interrupted. */
    public static LockWaitException interrupted(String lock) {
        return new LockWaitException("Waiting for the migration lock of " + lock
                + " was interrupted. Nothing was applied meanwhile; run it again.");
    }
}
