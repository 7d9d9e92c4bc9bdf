package dev.migrate.error;

/** A repair of the history without a word of why. */
public final class MissingReasonException extends MigrateException {
    /** Builds the message. */
    public MissingReasonException() {
        super(
                "The history is not repaired: no reason is given. It keeps the reason; say why what was applied is not what"
                        + " the code says.");
    }
}
