package dev.migrate.execution;

import dev.migrate.revision.Step;
import java.time.Duration;

/**
 * A step that was done.
 *
 * @param step the step
 * @param duration how long it took, with its commit
 */
public record StepResult(Step step, Duration duration) {}
