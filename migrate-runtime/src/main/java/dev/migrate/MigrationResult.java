package dev.migrate;

import dev.migrate.execution.StepResult;
import java.time.Duration;
import java.util.List;

/**
 * What an upgrade or a downgrade did.
 *
 * @param steps the revisions that it applied or took back, in order; not those that another process was faster with
 * @param state where the database stands afterwards
 * @param duration how long it took
 */
public record MigrationResult(List<StepResult> steps, DatabaseState state, Duration duration) {
    /** Copies the list. */
    public MigrationResult {
        steps = List.copyOf(steps);
    }
}
