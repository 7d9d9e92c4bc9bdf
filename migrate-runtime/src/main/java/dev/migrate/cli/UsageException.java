package dev.migrate.cli;

import dev.migrate.error.MigrateException;

/** A command line that is not understood. */
final class UsageException extends MigrateException {
    /** Takes what is wrong, as a sentence. */
    UsageException(String problem) {
        super(problem + " '--help' tells what there is.");
    }
}
