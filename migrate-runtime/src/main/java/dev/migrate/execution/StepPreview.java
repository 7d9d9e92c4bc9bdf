package dev.migrate.execution;

import dev.migrate.revision.Step;
import java.util.List;

/**
 * A step and what it would do.
 *
 * @param step the step
 * @param sql its statements as text, closed; what is no SQL is a comment
 */
public record StepPreview(Step step, List<String> sql) {
    /** Copies the list. */
    public StepPreview {
        sql = List.copyOf(sql);
    }
}
