package dev.migrate.error;

/** An application in which no revision is found. */
public final class NoRevisionsException extends MigrateException {
    private NoRevisionsException(String message) {
        super(message);
    }

    /** No registry is on the class path. */
    public static NoRevisionsException noRegistry(String resource) {
        return new NoRevisionsException(
                "No revisions were found: '" + resource + "' is not on the class path. If there are"
                        + " revisions, let the build write it: add migrate-processor to the compiler's annotationProcessorPaths, or"
                        + " an execution of migrate:snapshot to the plugin. If there are none yet, write the first with"
                        + " migrate:create.");
    }

    /** The registry is there and empty. */
    public static NoRevisionsException emptyRegistry(String resource) {
        return new NoRevisionsException("No revisions were found: '" + resource + "' lists none. Write the first with"
                + " migrate:create -Dname=...; if there are some, compile them and run migrate:snapshot.");
    }
}
