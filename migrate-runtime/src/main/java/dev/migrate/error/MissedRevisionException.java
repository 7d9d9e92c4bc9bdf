package dev.migrate.error;

import java.util.List;

/** Revisions that come before where the database stands and never ran there. */
public final class MissedRevisionException extends MigrateException {
    /** Takes the ids that the ledger lacks, and where the database stands. */
    public MissedRevisionException(List<String> missed, String heads) {
        super("The database is at " + heads + ", but " + Words.quoted(missed)
                + " before it never ran there: the history was"
                + " changed after it was applied. Give what was missed a place after the head, or 'stamp' the database if"
                + " it holds what they do.");
    }
}
