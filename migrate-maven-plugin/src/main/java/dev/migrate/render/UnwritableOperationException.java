package dev.migrate.render;

import dev.migrate.error.MigrateException;

/** An operation, or a value in it, that no source can be written for. */
public final class UnwritableOperationException extends MigrateException {
    /**
     * Takes what can't be written.
     *
     * @param what in words, such as {@code a value of 'java.util.Locale'}
     */
    UnwritableOperationException(String what) {
        super("A revision class can't be written with " + what
                + ": its source is not known. Write that part by hand into the revision class.");
    }
}
