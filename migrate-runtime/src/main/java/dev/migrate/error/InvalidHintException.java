package dev.migrate.error;

import java.util.Collection;
import java.util.stream.Collectors;

/** A flag about renames, drops or fills that can't be read or that fits nothing in what changed. */
public final class InvalidHintException extends MigrateException {
    private static final int LISTED = 10;

    private InvalidHintException(String message) {
        super(message);
    }

    /**
     * A flag that can't be read.
     *
     * @param flag the flag as given
     * @param form how such a flag is written
     */
    public static InvalidHintException unreadable(String flag, String form) {
        return new InvalidHintException("'" + flag + "' can't be read. Write " + form
                + "; a name with a dot, a colon, an equals sign or a double" + " quote in it stands in double quotes.");
    }

    /** A rename of something that is not gone, or to something that is not new. */
    public static InvalidHintException noRename(String flag, Collection<String> gone, Collection<String> added) {
        boolean none = gone.isEmpty() || added.isEmpty();
        return new InvalidHintException("'" + flag + "' fits nothing. Gone: " + list(gone) + "; new: " + list(added)
                + (none ? ". Leave the flag out." : ". Name one of each, or leave the flag out."));
    }

    /** A drop of something that is not gone. */
    public static InvalidHintException noDrop(String flag, Collection<String> gone) {
        return new InvalidHintException("'" + flag + "' fits nothing. Gone: " + list(gone) + oneOf(gone));
    }

    /** A fill of a column that takes none. */
    public static InvalidHintException noFill(String flag, Collection<String> fillable) {
        return new InvalidHintException("'" + flag + "' fits nothing. Columns that are new or refuse null from now on: "
                + list(fillable) + oneOf(fillable));
    }

    private static String oneOf(Collection<String> names) {
        return names.isEmpty() ? ". Leave the flag out." : ". Name one of them, or leave the flag out.";
    }

    private static String list(Collection<String> names) {
        if (names.isEmpty()) {
            return "nothing";
        }
        String listed = names.stream().limit(LISTED).collect(Collectors.joining("', '", "'", "'"));
        return names.size() <= LISTED ? listed : listed + " and " + (names.size() - LISTED) + " more";
    }
}
