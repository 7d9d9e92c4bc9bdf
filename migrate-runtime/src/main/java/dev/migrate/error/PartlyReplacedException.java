package dev.migrate.error;

import java.util.Collection;

/** A database where some of the revisions ran that another one replaces, and others did not. */
public final class PartlyReplacedException extends MigrateException {
    private PartlyReplacedException(String message) {
        super(message);
    }

    /**
     * Takes the revision, and what is known of those that it replaces.
     *
     * @param ran those that ran
     * @param missing those that did not
     */
    public static PartlyReplacedException ran(String id, Collection<String> ran, Collection<String> missing) {
        return new PartlyReplacedException("Revision '" + id + "' can't take the place of what it replaces: "
                + Words.quoted(ran) + " ran in this database, " + Words.quoted(missing) + " did not. " + advice(id));
    }

    /** Takes the revision, where the database stands, and the last of those that it replaces. */
    public static PartlyReplacedException at(String id, String place, String last) {
        return new PartlyReplacedException(
                "Revision '" + id + "' can't take the place of what it replaces: the database is at '" + place
                        + "', not at '" + last + "', the last of them. " + advice(id));
    }

    private static String advice(String id) {
        return "Upgrade with the code from before '" + id + "' was written, then with this one.";
    }
}
