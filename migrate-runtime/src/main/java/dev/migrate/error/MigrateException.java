package dev.migrate.error;

import org.jspecify.annotations.Nullable;

/**
 * A mistake or a state that the user can mend; its message says what failed, what was found and what to do.
 *
 * <p>Callers throw a narrow child that builds the message from fields. Passwords never appear in a message.
 */
public class MigrateException extends RuntimeException {
    /** Takes the complete message. */
    public MigrateException(String message) {
        super(message);
    }

    /** Takes the complete message and what brought it about. */
    public MigrateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
