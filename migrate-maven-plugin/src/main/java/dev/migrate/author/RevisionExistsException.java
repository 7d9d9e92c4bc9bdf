package dev.migrate.author;

import dev.migrate.error.MigrateException;
import java.nio.file.Path;

/** A file that stands where a new revision class would. */
public final class RevisionExistsException extends MigrateException {
    /** Takes the file. */
    RevisionExistsException(Path file) {
        super("'" + file + "' exists already and is never overwritten. Give another name, or delete the file if it is"
                + " left over.");
    }
}
