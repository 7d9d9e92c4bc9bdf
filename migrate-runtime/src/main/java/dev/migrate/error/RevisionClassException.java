package dev.migrate.error;

import org.jspecify.annotations.Nullable;

/** A class that the registry names as a revision and that can't serve as one. */
public final class RevisionClassException extends MigrateException {
    /** Takes the revision, its class, what is wrong with it and what to do, both without a full stop, and the cause. */
    public RevisionClassException(
            String id, String className, String problem, String advice, @Nullable Throwable cause) {
        super(
                "Revision '" + id + "' can't be loaded: class '" + className + "' " + problem + ". " + advice + ".",
                cause);
    }
}
