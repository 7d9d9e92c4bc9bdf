package dev.migrate.error;

import java.time.Instant;
import java.util.List;

/** A database whose history can't be the one that the code tells. */
public final class HistoryMismatchException extends MigrateException {
    private HistoryMismatchException(String message) {
        super(message);
    }

    /** Revisions that come before where the database stands and never ran there. */
    public static HistoryMismatchException missed(List<String> ids, String heads) {
        return new HistoryMismatchException("The database is at " + heads + ", but " + Words.quoted(ids)
                + " before it never ran there: the history was changed after it was applied. Give what was missed a place"
                + " after the head, or 'stamp' the database if it holds what they do.");
    }

    /**
     * A revision that has the id of another, as two branches give it that count their revisions.
     *
     * @param name that of the revision here
     * @param applied that of the one that ran
     * @param when when it did
     */
    public static HistoryMismatchException another(String id, String name, String applied, Instant when) {
        return new HistoryMismatchException(
                "Revision '" + id + "' is '" + name + "' here, but the database has '" + applied
                        + "' by that id since " + when + ", which did something else: '" + name
                        + "' never ran there. Give the one"
                        + " here another id, after the head; or, if it was only renamed and edited, say so with 'stamp' and"
                        + " '-Drepair'.");
    }

    /** Revisions that come after where the database stands and ran there before. */
    public static HistoryMismatchException misplaced(List<String> ids, String heads) {
        return new HistoryMismatchException("The database is at " + heads + ", but " + Words.quoted(ids)
                + " after it ran there before: the history was changed after it was applied. Give them back their parents,"
                + " or 'stamp' the database where it really stands.");
    }
}
