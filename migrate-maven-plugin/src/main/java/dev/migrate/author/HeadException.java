package dev.migrate.author;

import dev.migrate.error.MigrateException;
import java.nio.file.Path;
import java.util.List;

/** Revisions and {@code head.json} that leave it open what the next revision builds on. */
public final class HeadException extends MigrateException {
    private HeadException(String message) {
        super(message);
    }

    /** Several revisions that no other revises. */
    static HeadException several(List<String> heads) {
        return new HeadException("There are " + heads.size() + " heads: '" + String.join("', '", heads)
                + "'. Put the one that is not on the main branch yet after the others with migrate:rebase, or join them"
                + " with migrate:merge.");
    }

    /** A file in which a merge of git left both sides. */
    static HeadException conflict(Path file) {
        return new HeadException("'" + file + "' has the markers of a conflict that git left there. Run migrate:rebase:"
                + " it writes the file anew for the head revision.");
    }

    /** Revisions without the file. */
    static HeadException missing(Path file, String head) {
        return new HeadException("'" + file + "' is missing, although there are revisions up to '" + head
                + "'. Bring it back from version control: it belongs to the revisions and is committed with them. If it never"
                + " was there, since they are those of another module, let migrate:rebase write it.");
    }

    /** The file without revisions. */
    static HeadException withoutRevisions(Path file, String revision) {
        return new HeadException("'" + file + "' is at revision '" + revision + "', but the project has no revisions."
                + " Bring the revision classes back, or delete the file to start anew.");
    }

    /** A file that is at another revision than the head. */
    static HeadException other(Path file, String found, String head, boolean known) {
        return new HeadException("'" + file + "' is at revision '" + found + "', but the head is '" + head + "'. "
                + (known
                        ? "Take the file from the commit that has revision '" + head
                                + "', or take that revision away with migrate:remove and create it again."
                        : "Bring back the revision class '" + found + "'; if it is to stay away, run migrate:rebase: it"
                                + " writes the file for '" + head + "'."));
    }
}
