package dev.migrate.error;

import org.jspecify.annotations.Nullable;

/** A transaction of the runner that a revision has ended in a way that nobody foresaw. */
public final class LostTransactionException extends MigrateException {
    /** Takes what was thrown when it was looked at, or before. */
    public LostTransactionException(@Nullable Throwable cause) {
        super(
                "The revision has ended the transaction in which it ran. The transaction belongs to the runner, which"
                        + " commits the revision as a whole.",
                cause);
    }
}
