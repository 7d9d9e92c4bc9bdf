package dev.migrate.error;

import java.util.List;

/** A prefix that several revisions have. */
public final class AmbiguousRevisionException extends MigrateException {
    private static final int SHOWN = 5;

    /** Takes the prefix and the ids that begin with it, at least two. */
    public AmbiguousRevisionException(String prefix, List<String> matches) {
        super("Revision '" + prefix + "' matches " + Words.number(matches.size()) + " revisions: " + shown(matches)
                + ". Give more of the id.");
    }

    private static String shown(List<String> matches) {
        return matches.size() <= SHOWN
                ? Words.quoted(matches)
                : Words.list(matches.subList(0, SHOWN)) + " and " + (matches.size() - SHOWN) + " more";
    }
}
