package dev.migrate.error;

import java.util.List;

/** An id or prefix that no revision has. */
public final class NoSuchRevisionException extends MigrateException {
    /** Takes what was asked for and the ids that come close to it. */
    public NoSuchRevisionException(String asked, List<String> close) {
        super("Revision '" + asked + "' does not exist."
                + (close.isEmpty() ? "" : " Close to it: " + Words.quoted(close) + ".")
                + " Name an id or the beginning of one; 'history' lists them.");
    }
}
