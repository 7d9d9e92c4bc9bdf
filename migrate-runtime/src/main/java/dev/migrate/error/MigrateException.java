package dev.migrate.error;

import org.jspecify.annotations.Nullable;

/**
 * A mistake or a state that the user can mend; its message says what failed, what was found and what to do.
 *
 * <p>Callers throw a narrow child that builds the message from fields. Passwords never appear in a message, and what would
 * not show in it does so as an escape.
 */
public class MigrateException extends RuntimeException {
    /** Takes the complete message. */
    public MigrateException(String message) {
        super(Visible.text(message));
    }

    /** Takes the complete message and what brought it about. */
    public MigrateException(String message, @Nullable Throwable cause) {
        super(Visible.text(message), cause);
    }
}
