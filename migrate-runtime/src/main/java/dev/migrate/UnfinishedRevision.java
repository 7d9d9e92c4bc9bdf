package dev.migrate;

import dev.migrate.execution.StepProgress;
import dev.migrate.revision.Direction;
import java.util.Locale;

/**
 * A revision of which some phases are done and some are not.
 *
 * @param id the revision
 * @param direction which way it was going
 * @param done how many phases are done
 * @param phases how many there are
 */
public record UnfinishedRevision(String id, Direction direction, int done, int phases) {
    static UnfinishedRevision of(StepProgress progress) {
        return new UnfinishedRevision(progress.id(), progress.direction(), progress.done(), progress.phases());
    }

    /** The command that goes on with it: {@code upgrade} or {@code downgrade}. */
    public String command() {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /** {@code revision '002' stopped after phase 2 of 4}. */
    @Override
    public String toString() {
        return "revision '" + id + "' stopped "
                + (done == 0 ? "before the first of " + phases + " phases" : "after phase " + done + " of " + phases);
    }
}
