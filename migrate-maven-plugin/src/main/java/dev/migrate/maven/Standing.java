package dev.migrate.maven;

import dev.migrate.DatabaseState;
import dev.migrate.revision.Heads;

/**
 * Where a database stands, in words.
 *
 * @param state where it stands
 */
record Standing(DatabaseState state) {
    /** The sentence that a command ends with: where the database is, and what to do next. */
    String sentence() {
        return "The database is at " + place(state.heads()) + ahead();
    }

    /** The ids, or {@code base}. */
    static String place(Heads heads) {
        return heads.isBase() ? "base" : String.join(" and ", heads.ids());
    }

    private String ahead() {
        int pending = state.pending().size();
        if (pending > 0) {
            return "; %s pending. 'mvn migrate:upgrade' applies %s."
                    .formatted(Count.of(pending, "revision is", "revisions are"), pending == 1 ? "it" : "them");
        }
        return state.heads().ids().size() > 1 ? " (heads)." : " (head).";
    }
}
