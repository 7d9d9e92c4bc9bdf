package dev.migrate.error;

import java.util.Collection;

/** A number of revisions to take back among which is one that only took the place of several that ran. */
public final class CountedReplacementException extends MigrateException {
    /**
     * Takes what is known.
     *
     * @param id the revision
     * @param ran what it stands for
     * @param target the number that was asked for
     * @param place where the database would stand, in words
     */
    public CountedReplacementException(String id, Collection<String> ran, String target, String place) {
        super("'" + target + "' would take back revision '" + id
                + "', and with it all that it stands for and that ran here" + " one by one: " + Words.quoted(ran)
                + ". If that is meant, say where it leads instead: " + place + ".");
    }
}
