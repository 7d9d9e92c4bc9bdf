package dev.migrate.error;

import java.util.List;

/** A revision that can't stand for those that it is said to replace. */
public final class InvalidReplacementException extends InvalidGraphException {
    private InvalidReplacementException(String message, List<String> ids) {
        super(message, ids);
    }

    /** Two revisions that replace the same one, or each other. */
    public static InvalidReplacementException twice(String replaced, String one, String other) {
        return one.equals(other)
                ? new InvalidReplacementException(
                        "Revision '" + one + "' is replaced by itself, by way of '" + replaced
                                + "'. Take it out of 'replaces'.",
                        List.of(one))
                : new InvalidReplacementException(
                        "Revision '" + replaced + "' is replaced by '" + one + "' and by '" + other
                                + "'. Take it out of one of them.",
                        List.of(one, other));
    }

    /** A list of replaced revisions whose last one is not the end of them. */
    public static InvalidReplacementException order(String id, String last, List<String> ends) {
        return new InvalidReplacementException(
                "Revision '" + id + "' replaces revisions of which '" + last + "' is the last, but nothing in the list"
                        + " revises " + Words.quoted(ends)
                        + ". List parents first, and one at the end that builds on all"
                        + " others.",
                List.of(id));
    }

    /** A revision that branches off between replaced ones. */
    public static InvalidReplacementException middle(String id, String parent, String replacing, String last) {
        return new InvalidReplacementException(
                "Revision '" + id + "' revises '" + parent + "', which '" + replacing
                        + "' replaces together with what comes after it. Let it revise '" + last
                        + "', or replace less.",
                List.of(id));
    }

    /** A revision that replaces another without building on what that needs. */
    public static InvalidReplacementException needs(String id, String replaced, String needed) {
        return new InvalidReplacementException(
                "Revision '" + id + "' replaces '" + replaced + "' and does not build on '" + needed
                        + "', which that needs. Add '" + needed + "' to its 'revises', 'dependsOn' or 'replaces'.",
                List.of(id));
    }
}
