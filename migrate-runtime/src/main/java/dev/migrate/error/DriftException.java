package dev.migrate.error;

/** A database that is not what its revisions make. */
public final class DriftException extends MigrateException {
    /** Takes the complete message, which lists what differs. */
    public DriftException(String message) {
        super(message);
    }
}
