package dev.migrate.execution;

import dev.migrate.checksum.Checksum;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Step;
import java.util.Optional;

/**
 * How far a step of several phases has come.
 *
 * @param id the revision
 * @param direction which way it goes
 * @param done how many phases are committed
 * @param phases how many there are
 * @param started whether the next phase, one outside of a transaction, may have been done without a word of it here
 * @param checksum the {@link Checksum} of the operations of the phases that are done
 * @param fill how far the next phase has come if it fills a column; empty before its first batch
 */
public record StepProgress(
        String id,
        Direction direction,
        int done,
        int phases,
        boolean started,
        String checksum,
        Optional<FillProgress> fill) {
    /** Whether it is this step that has come so far. */
    boolean isOf(Step step) {
        return id.equals(step.revision().id()) && direction == step.direction();
    }

    /** {@code 1 phase of 'a' applied}. */
    @Override
    public String toString() {
        return done + (done == 1 ? " phase" : " phases") + " of '" + id + "' "
                + (direction == Direction.UPGRADE ? "applied" : "taken back");
    }
}
