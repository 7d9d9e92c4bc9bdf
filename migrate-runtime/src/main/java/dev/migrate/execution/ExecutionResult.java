package dev.migrate.execution;

import dev.migrate.revision.Heads;
import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param steps the steps that it did itself, without those that another process did meanwhile
 * @param heads where the database stands now
 * @param duration how long it took
 */
public record ExecutionResult(List<StepResult> steps, Heads heads, Duration duration) {
    /** Copies the list. */
    public ExecutionResult {
        steps = List.copyOf(steps);
    }
}
