package dev.migrate.error;

/** A snapshot or head file that is not what this version of the software writes. */
public final class SnapshotFormatException extends MigrateException {
    private SnapshotFormatException(String message, Throwable cause) {
        super(message, cause);
    }

    private SnapshotFormatException(String message) {
        super(message);
    }

    /** A file in which git left both sides of a conflict. */
    public static SnapshotFormatException conflict(String file, int line) {
        return new SnapshotFormatException("'" + file + "' can't be read: line " + line
                + " is a conflict marker of git, so two branches made revisions. Take the file of one branch, delete the"
                + " revision of the other, and write that again with 'migrate:create'.");
    }

    /** A file of a format that this version does not know. */
    public static SnapshotFormatException unknownFormat(String file, String format, int known) {
        return new SnapshotFormatException("'" + file + "' has the format '" + format + "', but this version reads '"
                + known + "'. Use the version of the software that wrote it, or a newer one.");
    }

    /** A file that is not text in UTF-8. */
    public static SnapshotFormatException notText(String file, Throwable cause) {
        return new SnapshotFormatException("'" + file + "' is not text in UTF-8. " + ADVICE, cause);
    }

    /** A file that is not valid JSON, or that ends too early. */
    public static SnapshotFormatException notJson(String file, Throwable cause) {
        // What the library advises is for those who call it.
        String reason = String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^Use \\S+ to accept ", "")
                .replaceFirst(" path \\$\\S*$", "");
        return new SnapshotFormatException("'" + file + "' is not valid JSON: " + reason + ". " + ADVICE, cause);
    }

    /**
     * A file with a part that has no place there.
     *
     * @param path where, as in {@code $.schema.tables.users}
     * @param found what was found there
     */
    public static SnapshotFormatException unexpected(String file, String path, String found) {
        return new SnapshotFormatException("'" + file + "' can't be read: at '" + path + "' " + found + ". " + ADVICE);
    }

    /** A file whose parts contradict each other. */
    public static SnapshotFormatException contradiction(String file, String path, InvalidSchemaException cause) {
        return new SnapshotFormatException(
                "'" + file + "' can't be read: at '" + path + "': " + cause.getMessage() + " " + ADVICE, cause);
    }

    private static final String ADVICE =
            "The file is written by the software and not meant to be edited: restore it from version control, or build again.";
}
