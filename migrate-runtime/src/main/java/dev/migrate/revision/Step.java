package dev.migrate.revision;

/**
 * One revision to apply or to take back.
 *
 * @param revision the revision
 * @param direction which way
 * @param isRecording whether nothing is run, as all that the revision stands for ran before: it only takes their place
 */
public record Step(RevisionInfo revision, Direction direction, boolean isRecording) {
    /** A step that runs the revision. */
    public Step(RevisionInfo revision, Direction direction) {
        this(revision, direction, false);
    }

    /** Takes note that a revision stands for what was applied. */
    public static Step recording(RevisionInfo revision) {
        return new Step(revision, Direction.UPGRADE, true);
    }
}
