package dev.migrate.error;

/** A schema object that contradicts itself, such as a key over a column that its table does not have. */
public final class InvalidSchemaException extends MigrateException {
    /** Takes the complete message. */
    public InvalidSchemaException(String message) {
        super(message);
    }
}
