package dev.migrate.error;

import java.util.List;
import java.util.stream.Collectors;

/** Entities that have changed since the head revision, without a revision that says so. */
public final class PendingModelChangesException extends MigrateException {
    /** Takes the id of the head revision and each change in words. */
    public PendingModelChangesException(String head, List<String> changes) {
        super("The entities of this application have changed since revision '" + head + "', and no revision says so:\n"
                + changes.stream().map(change -> "  " + change + "\n").collect(Collectors.joining())
                + "Run 'mvn migrate:create' and build again; migrate.pendingModelChanges says whether this is a"
                + " warning (warn), an error (fail) or nothing (ignore).");
    }
}
