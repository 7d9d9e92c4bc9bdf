package dev.migrate.author;

import dev.migrate.error.MigrateException;
import java.nio.file.Path;
import java.util.List;

/** Revisions that do not make what {@code head.json} says. */
public final class ProofException extends MigrateException {
    /**
     * Takes the file and what differs.
     *
     * @param file where {@code head.json} is
     * @param differences a line for each object
     */
    ProofException(Path file, List<String> differences) {
        super("The revisions do not make what '" + file + "' says:\n  " + String.join("\n  ", differences)
                + "\nIf the revision is right, put it into the entities; if not, take it out of the revision.");
    }
}
