package dev.migrate.error;

/** An id that no revision can have. */
public final class InvalidRevisionIdException extends MigrateException {
    private final String id;

    /** Takes the id. */
    public InvalidRevisionIdException(String id) {
        super("Revision id '" + id
                + "' is not valid. Use letters, digits, '_' and '-', at most 64 of them and a letter or"
                + " digit first; 'head', 'heads' and 'base' mean something else.");
        this.id = id;
    }

    /** The id. */
    public String id() {
        return id;
    }
}
