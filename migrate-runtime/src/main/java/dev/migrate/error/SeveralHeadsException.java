package dev.migrate.error;

import java.util.List;

/** A history that ends in several heads where one is needed. */
public final class SeveralHeadsException extends MigrateException {
    /** Takes the target that needs a single head, and the heads that are there. */
    public SeveralHeadsException(String target, List<String> heads) {
        super("Target '" + target + "' needs one head, but there are " + Words.number(heads.size()) + ": "
                + Words.quoted(heads) + ". Make them one with migrate:rebase or migrate:merge, name"
                + " one, or use 'heads' to apply all.");
    }
}
