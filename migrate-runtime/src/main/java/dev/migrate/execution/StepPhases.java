package dev.migrate.execution;

import dev.migrate.checksum.Checksum;
import dev.migrate.error.UnfinishedStepException;
import dev.migrate.operation.Operation;
import dev.migrate.revision.Step;
import dev.migrate.sql.Phase;
import java.util.List;
import java.util.Optional;

/**
 * What a step does, phase by phase.
 *
 * @param step the step
 * @param operations all of its operations
 * @param phases its phases, which have these operations in the same order
 */
record StepPhases(Step step, List<Operation> operations, List<Phase> phases) {
    /** Whether a single transaction does it all. */
    boolean isOneTransaction() {
        return phases.size() == 1 && phases.get(0).kind() == Phase.Kind.TRANSACTION;
    }

    boolean isLast(int phase) {
        return phase == phases.size() - 1;
    }

    /** The operations of the first phases. */
    List<Operation> first(int count) {
        return phases.stream()
                .limit(count)
                .flatMap(phase -> phase.operations().stream())
                .toList();
    }

    /**
     * The progress of a step of which these phases are done.
     *
     * @param started whether the next one may be done as well
     */
    StepProgress progress(int done, boolean started, Optional<FillProgress> fill) {
        return new StepProgress(
                step.revision().id(), step.direction(), done, phases.size(), started, Checksum.of(first(done)), fill);
    }

    /**
     * How many phases are done.
     *
     * @throws UnfinishedStepException if they were others than these
     */
    int done(Optional<StepProgress> unfinished) {
        if (unfinished.filter(progress -> progress.isOf(step)).isEmpty()) {
            return 0;
        }
        int done = unfinished.get().done();
        if (done >= phases.size() || !unfinished.get().checksum().equals(Checksum.of(first(done)))) {
            throw UnfinishedStepException.changed(step.revision().id(), done);
        }
        return done;
    }
}
