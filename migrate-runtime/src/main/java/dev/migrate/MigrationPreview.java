package dev.migrate;

import dev.migrate.execution.StepPreview;
import dev.migrate.revision.Heads;
import java.util.List;

/**
 * What an upgrade or a downgrade would do.
 *
 * @param from where the database stands
 * @param to where it would stand
 * @param steps the revisions that would be applied or taken back, in order
 */
public record MigrationPreview(Heads from, Heads to, List<StepPreview> steps) {
    /** Copies the list. */
    public MigrationPreview {
        steps = List.copyOf(steps);
    }
}
