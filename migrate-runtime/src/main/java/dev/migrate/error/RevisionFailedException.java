package dev.migrate.error;

/** A revision that could not be applied or taken back. */
public final class RevisionFailedException extends MigrateException {
    private final String id;

    /** Takes what happened and its cause. */
    public RevisionFailedException(RevisionFailure failure, Throwable cause) {
        super(failure.text(), cause);
        this.id = failure.id();
    }

    /** The revision that failed. */
    public String id() {
        return id;
    }
}
