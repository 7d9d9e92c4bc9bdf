package dev.migrate.author;

import dev.migrate.error.MigrateException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Revisions that can't get another place in the history, or of which it is open which is to get it. */
public final class RebaseException extends MigrateException {
    private RebaseException(String message) {
        super(message);
    }

    /** Several heads of which none is known as the one that is not on the main branch. */
    static RebaseException undecided(Collection<String> heads, List<MainBranch> branches) {
        String found = branches.isEmpty()
                ? "git knows no main branch here"
                : "it is not one alone that is missing on branch '"
                        + branches.get(0).name() + "'";
        return new RebaseException("It is open which of the heads " + quoted(heads) + " to rebase: " + found
                + ". Name it: -Drevision=<id>, and with -Donto=<id> the one that it is to come after.");
    }

    /** A revision that may come after several heads, or after none. */
    static RebaseException noPlace(String revision, Collection<String> heads) {
        String found = heads.isEmpty() ? "there is no other head" : "there are the heads " + quoted(heads);
        return new RebaseException(
                "It is open what revision '" + revision + "' is to come after: " + found + ". Name it: -Donto=<id>.");
    }

    /** A revision that others have. */
    static RebaseException onMainBranch(String revision, String branch) {
        return new RebaseException("Revision '" + revision + "' can't be rebased: it is on branch '" + branch
                + "', so a database may have run it where it is. Rebase the revision that is not there yet,"
                + " -Drevision=<id>, or join the heads with migrate:merge.");
    }

    /** A revision that the other one builds on. */
    static RebaseException before(String revision, String onto) {
        return new RebaseException("Revision '" + revision + "' can't come after '" + onto + "': '" + onto
                + (onto.equals(revision) ? "' is the same." : "' builds on it.") + " Name another one: -Donto=<id>.");
    }

    /** A revision that contradicts one that it would come after. */
    static RebaseException conflict(String revision, String onto, String problem) {
        return new RebaseException("Revision '" + revision + "' does not fit after '" + onto + "': " + problem
                + "\nNothing was written. Change revision '" + revision + "' so that it does what is left to do after '"
                + onto + "', or delete it with what comes after it and create it again.");
    }

    /** A revision class whose source is not in this project. */
    static RebaseException withoutSource(String revision, Path file) {
        return new RebaseException("Revision '" + revision + "' can't be rebased: there is no source '" + file
                + "'. Run the goal in the module that has it.");
    }

    /** A file in which the annotation is not found. */
    static RebaseException unreadable(String revision, Path file) {
        return new RebaseException("Revision '" + revision + "' can't be rebased: '" + file
                + "' has no @Revision that can be read. Change its 'revises' by hand.");
    }

    private static String quoted(Collection<String> ids) {
        return "'" + String.join("', '", ids) + "'";
    }
}
