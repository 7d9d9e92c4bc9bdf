package dev.migrate.error;

import org.jspecify.annotations.Nullable;

/** A revision registry that is not as the processor writes it. */
public final class InvalidRegistryException extends MigrateException {
    /** Takes where the registry is, the number of the line counted from one, and what is wrong there. */
    public InvalidRegistryException(String source, int line, String problem, @Nullable Throwable cause) {
        super(
                "Revision registry '" + source + "' can't be read: line " + line + " " + problem
                        + ". It is generated: build the project again instead of editing it.",
                cause);
    }
}
