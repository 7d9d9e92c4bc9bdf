package dev.migrate.error;

/** Revisions that end before the one that {@code head.json} is at. */
public final class MissingHeadException extends MigrateException {
    /** Takes where the document was found, and the revision that it names. */
    public MissingHeadException(String document, String revision) {
        super(
                "'" + document + "' is at revision '" + revision
                        + "', which is not among the revisions on the class path: its"
                        + " class is missing, or was not compiled with the others. Bring the class back, then build from scratch.");
    }
}
