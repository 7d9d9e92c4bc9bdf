package dev.migrate.author;

import dev.migrate.error.MigrateException;
import java.nio.file.Path;
import java.util.Collection;

/** Revisions that can't be taken out of the history, or of which it is open which is to go. */
public final class RemoveException extends MigrateException {
    private RemoveException(String message) {
        super(message);
    }

    /** A project without revisions. */
    static RemoveException nothing() {
        return new RemoveException("There is no revision to remove.");
    }

    /** Several heads of which none is known as the one that is not on the main branch. */
    static RemoveException undecided(Collection<String> heads) {
        return new RemoveException("It is open which of the heads '" + String.join("', '", heads)
                + "' to remove: it is not one alone that is missing on the main branch. Name it: -Drevision=<id>.");
    }

    /** A revision that another one needs. */
    static RemoveException needed(String revision, String other) {
        return refused(
                revision, "revision '" + other + "' needs it. Remove that one before: -Drevision=" + other + ".");
    }

    /** A revision that others have. */
    static RemoveException onMainBranch(String revision, String branch) {
        return refused(
                revision,
                "it is on branch '" + branch
                        + "', so a database may have run it. Write another revision that takes back"
                        + " what it does.");
    }

    /**
     * A revision that a database has.
     *
     * @param database what it is called for people, without secrets
     */
    public static RemoveException applied(String revision, String database) {
        return refused(revision, database + " has it. Run migrate:downgrade before, as long as the class is there.");
    }

    /** A revision class whose source is not in this project. */
    static RemoveException withoutSource(String revision, Path file) {
        return refused(revision, "there is no source '" + file + "'. Run the goal in the module that has it.");
    }

    /** A revision that joins branches. */
    static RemoveException several(String revision, Collection<String> heads) {
        return refused(
                revision,
                "the heads '" + String.join("', '", heads)
                        + "' would be left, and head.json can be that of one only. Take its class away, and head.json from"
                        + " the commit before it.");
    }

    /** A revision before which nothing is known of the entities. */
    static RemoveException unknownHead(String revision, String before) {
        return refused(
                revision,
                "git has no head.json of revision '" + before
                        + "', which comes before it, and its downgrade does not lead"
                        + " back there. Take its class away, and head.json from a backup.");
    }

    private static RemoveException refused(String revision, String reason) {
        return new RemoveException("Revision '" + revision + "' can't be removed: " + reason);
    }
}
