package dev.migrate.error;

import java.time.Duration;
import java.util.List;

/** A database that has not what the application needs, and that the application is not to change. */
public final class DatabaseBehindException extends MigrateException {
    private static final int SHOWN = 5;

    /** The ids of what is pending, parents first. */
    private final List<String> pending;

    private DatabaseBehindException(String found, List<String> pending, String advice) {
        super("The database is behind the application" + found + ". Pending " + pending(pending) + "." + advice);
        this.pending = List.copyOf(pending);
    }

    /** Found when the application started; takes where the database stands in words. */
    public static DatabaseBehindException atStart(String heads, List<String> pending) {
        return new DatabaseBehindException(
                ", it is at " + heads,
                pending,
                " Apply them first, with 'mvn migrate:upgrade' or 'java -cp ... dev.migrate.cli.Main upgrade', or let the"
                        + " application do it: migrate.mode=apply.");
    }

    /** Still so after waiting. */
    public static DatabaseBehindException afterWaiting(Duration waited, String heads, List<String> pending) {
        return new DatabaseBehindException(
                " after waiting for " + Words.duration(waited) + ", it is at " + heads,
                pending,
                " Look for the process that applies them, raise migrate.waitLimit, or let the application do it:"
                        + " migrate.mode=apply.");
    }

    /** The ids of what is pending, parents first. */
    public List<String> pending() {
        return pending;
    }

    private static String pending(List<String> ids) {
        String are = ids.size() == 1 ? "is " : "are ";
        return ids.size() <= SHOWN
                ? are + Words.quoted(ids)
                : are + Words.list(ids.subList(0, SHOWN)) + " and " + (ids.size() - SHOWN) + " more";
    }
}
