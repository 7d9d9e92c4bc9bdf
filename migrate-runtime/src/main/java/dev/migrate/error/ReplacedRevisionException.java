package dev.migrate.error;

import java.util.List;

/** A revision that was asked for, and is in the middle of what another one stands for. */
public final class ReplacedRevisionException extends MigrateException {
    /** Takes the revision, the one that stands for it, and all that that one stands for. */
    public ReplacedRevisionException(String id, String replacing, List<String> replaced) {
        super("Revision '" + id + "' was replaced: '" + replacing + "' stands for " + Words.quoted(replaced)
                + " together. Name '" + replacing + "'.");
    }
}
