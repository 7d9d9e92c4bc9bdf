package dev.migrate;

import dev.migrate.drift.Drift;
import dev.migrate.execution.EditedRevision;
import dev.migrate.revision.Heads;
import java.util.List;

/**
 * What a database holds, compared with what revisions have made.
 *
 * @param state where the database stands
 * @param compared the revisions that it was compared with
 * @param edited applied revisions whose operations are not those that were applied, parents first
 * @param drift in what database and revisions differ
 */
public record Verification(DatabaseState state, Heads compared, List<EditedRevision> edited, Drift drift) {
    /** Copies the list. */
    public Verification {
        edited = List.copyOf(edited);
    }

    /** Whether database and revisions agree. */
    public boolean isClean() {
        return edited.isEmpty() && drift.differences().isEmpty();
    }
}
