package dev.migrate.error;

/** A database that somebody else moved to a place from which the planned steps do not lead on. */
public final class DatabaseMovedException extends MigrateException {
    /** Takes where the database was expected and where it is. */
    public DatabaseMovedException(String expected, String found) {
        super(
                "The database was at " + expected + " and is at " + found
                        + " now: something else moved it meanwhile. What was applied before is complete; run the command again.");
    }
}
