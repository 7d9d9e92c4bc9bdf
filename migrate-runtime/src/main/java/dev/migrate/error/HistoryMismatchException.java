package dev.migrate.error;

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

    /** Revisions that come after where the database stands and ran there before. */
    public static HistoryMismatchException misplaced(List<String> ids, String heads) {
        return new HistoryMismatchException("The database is at " + heads + ", but " + Words.quoted(ids)
                + " after it ran there before: the history was changed after it was applied. Give them back their parents,"
                + " or 'stamp' the database where it really stands.");
    }
}
