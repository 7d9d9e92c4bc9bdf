package dev.migrate.error;

/** A name of a revision that would not show as one line. */
public final class InvalidRevisionNameException extends MigrateException {
    private final String id;

    /** Takes the revision and its name. */
    public InvalidRevisionNameException(String id, String name) {
        super("The name of revision '" + id
                + "' is not valid. It holds an end of line or another character that does not" + " show: '" + name
                + "'. Write it as a line of plain text.");
        this.id = id;
    }

    /** The id of the revision. */
    public String id() {
        return id;
    }
}
