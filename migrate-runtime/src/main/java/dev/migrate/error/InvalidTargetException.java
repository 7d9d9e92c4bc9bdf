package dev.migrate.error;

/** A text that names no place in the history, or none that the command can go to. */
public final class InvalidTargetException extends MigrateException {
    private InvalidTargetException(String message) {
        super(message);
    }

    /** A text that is neither a word, a number of steps nor an id. */
    public static InvalidTargetException unreadable(String text) {
        return new InvalidTargetException(
                "Target '" + text + "' can't be read. Use 'head', 'heads', 'base', a number of"
                        + " revisions such as '+1' or '-3', an id or the beginning of one, or steps from there such as"
                        + " 'head-1'.");
    }

    /** A number of steps where a fixed place is needed. */
    public static InvalidTargetException relative(String text) {
        return new InvalidTargetException(
                "Target '" + text + "' depends on where the database stands. Name 'head', 'base' or an id.");
    }

    /** More steps than there are revisions that way. */
    public static InvalidTargetException tooFar(String text, int available, String state, String instead) {
        String found =
                available == 0 ? "there is none" : "there " + (available == 1 ? "is only 1" : "are only " + available);
        return new InvalidTargetException("Target '" + text + "' goes too far: " + found + " " + state + ". Use '"
                + instead + "' for all of them.");
    }

    /** What names a revision by the beginning of its id, and a number of steps from another one too. */
    public static InvalidTargetException twoMeanings(String text, String id, String from) {
        return new InvalidTargetException("Target '" + text + "' has two meanings: it is the beginning of '" + id
                + "', and steps from '" + from + "'. Name the revision by its whole id.");
    }

    /** Steps that could go several ways. */
    public static InvalidTargetException ambiguous(String text, String heads) {
        return new InvalidTargetException(
                "Target '" + text + "' could go several ways: it gets to " + heads + ". Name the revision to go to.");
    }
}
