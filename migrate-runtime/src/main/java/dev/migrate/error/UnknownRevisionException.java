package dev.migrate.error;

import java.util.List;

/** A database that stands at a revision that the code does not have. */
public final class UnknownRevisionException extends MigrateException {
    private final List<String> ids;

    /** Takes the ids that the code does not have. */
    public UnknownRevisionException(List<String> ids) {
        super("The database is at " + Words.quoted(ids) + ", which this code does not have: the code is older than the"
                + " database, or the revision was deleted. Run the code that has it (to keep it, or to downgrade), or bring"
                + " the revision back; if it is gone for good, 'stamp' records where the database really stands.");
        this.ids = List.copyOf(ids);
    }

    /** The ids that the code does not have. */
    public List<String> ids() {
        return ids;
    }
}
