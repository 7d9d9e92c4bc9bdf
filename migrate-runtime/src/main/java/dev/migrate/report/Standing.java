package dev.migrate.report;

import dev.migrate.DatabaseState;
import dev.migrate.UnfinishedRevision;
import dev.migrate.revision.Heads;

/**
 * Where a database stands, in words.
 *
 * @param state where it stands
 * @param console where it is said
 */
public record Standing(DatabaseState state, Console console) {
    /** The sentence that a command ends with: where the database is, and what to do next. */
    public String sentence() {
        return "The database is at " + place(state.heads())
                + state.unfinished().map(this::unfinished).orElseGet(this::ahead);
    }

    private String unfinished(UnfinishedRevision revision) {
        return "; " + revision + ": '" + console.command(revision.command()) + "' continues there.";
    }

    /** The ids, or {@code base}. */
    static String place(Heads heads) {
        return heads.isBase() ? "base" : String.join(" and ", heads.ids());
    }

    private String ahead() {
        int pending = state.pending().size();
        if (pending > 0) {
            return "; %s pending. '%s' applies %s."
                    .formatted(
                            Count.of(pending, "revision is", "revisions are"),
                            console.command("upgrade"),
                            pending == 1 ? "it" : "them");
        }
        return state.heads().ids().size() > 1 ? " (heads)." : " (head).";
    }
}
