package dev.migrate.error;

/** A revision that could not be applied or taken back. */
public final class RevisionFailedException extends MigrateException {
    private final String id;
    private final String found;

    /** Takes what happened and its cause. */
    public RevisionFailedException(RevisionFailure failure, Throwable cause) {
        super(failure.text(), cause);
        this.id = failure.id();
        this.found = failure.found();
    }

    /** What failed and why, without what to do about it: for whoever tries again. */
    public String found() {
        return found;
    }

    /** The revision that failed. */
    public String id() {
        return id;
    }
}
