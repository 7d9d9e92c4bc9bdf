package dev.migrate.author;

import dev.migrate.error.MigrateException;
import java.util.Collection;
import java.util.List;

/** Revisions that one revision can't stand for. */
public final class SquashException extends MigrateException {
    private SquashException(String message) {
        super(message);
    }

    /** Nothing to begin or to end with. */
    static SquashException open() {
        return new SquashException("It is open which revisions to squash. Name the first and the last of them with"
                + " -Dfrom=<id> and -Dto=<id>.");
    }

    /** Ends between which there is no way, or nothing. */
    static SquashException noRange(String from, String to) {
        return new SquashException("From '" + from + "' to '" + to + "' there are no revisions to squash: '" + to
                + "' does not build on '" + from + "'. Name the first and a later one; 'migrate:history' shows them.");
    }

    /** A revision with a parent outside. */
    static SquashException outside(String id, Collection<String> parents, String from) {
        return new SquashException("Revision '" + id + "' revises " + quoted(parents)
                + " too, which does not build on '" + from + "'. Begin before the branches part, or after they meet.");
    }

    /** A revision with code that can't be copied. */
    static SquashException code(String id, String name) {
        return new SquashException("Revision '" + id + "' (" + name + ") works on the connection ('op.connection'): its"
                + " code can't be copied into another revision. Squash the revisions before it, or after it.");
    }

    /** A revision whose downgrade throws. */
    static SquashException downgrade(String id, String name, RuntimeException cause) {
        return new SquashException(
                "Revision '" + id + "' (" + name + ") has no downgrade that could be copied: it threw " + cause
                        + ". Squash the revisions before it, or after it.");
    }

    /** A revision whose operations make something else than those that it stands for. */
    static SquashException unproven(String from, String to) {
        return new SquashException(
                "One revision from '" + from + "' to '" + to + "' would not make the same schema as the"
                        + " revisions themselves, which run in another order among those of other branches. Squash fewer of them.");
    }

    private static String quoted(Collection<String> ids) {
        return "'" + String.join("', '", List.copyOf(ids)) + "'";
    }
}
