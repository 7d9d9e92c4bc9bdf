package dev.migrate.execution;

import dev.migrate.revision.Heads;
import java.util.Optional;

/**
 * Where a database stands by its ledger.
 *
 * @param heads the revisions that are applied whole and that no other such one revises; one that is being taken back is
 *     among them until its last phase
 * @param unfinished the step of which some phases are done and some are not; empty if there is none
 */
public record HistoryState(Heads heads, Optional<StepProgress> unfinished) {
    /** A database where no step was left unfinished. */
    public static HistoryState at(Heads heads) {
        return new HistoryState(heads, Optional.empty());
    }

    /** Whether it stands there and no step was left unfinished. */
    public boolean isAt(Heads place) {
        return unfinished.isEmpty() && heads.ids().equals(place.ids());
    }

    /** {@code base}, {@code 'a'}, or {@code 'a', with 1 phase of 'b' applied}. */
    @Override
    public String toString() {
        return heads + unfinished.map(step -> ", with " + step).orElse("");
    }
}
