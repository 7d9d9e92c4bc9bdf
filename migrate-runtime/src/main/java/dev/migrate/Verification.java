package dev.migrate;

import dev.migrate.drift.Drift;
import dev.migrate.drift.OtherName;
import dev.migrate.drift.SerialColumn;
import dev.migrate.execution.EditedRevision;
import dev.migrate.revision.Heads;
import java.util.List;
import java.util.Map;

/**
 * What a database holds, compared with what revisions have made.
 *
 * @param state where the database stands
 * @param compared the revisions that it was compared with
 * @param edited applied revisions whose operations are not those that were applied, parents first
 * @param drift in what database and revisions differ
 * @param renames for each of {@link Drift#otherNames} the statement that gives it the name that the revisions know
 * @param identities for each of {@link Drift#serials} the statements that make it an identity
 */
public record Verification(
        DatabaseState state,
        Heads compared,
        List<EditedRevision> edited,
        Drift drift,
        Map<OtherName, String> renames,
        Map<SerialColumn, String> identities) {
    /** Copies the collections. */
    public Verification {
        edited = List.copyOf(edited);
        renames = Map.copyOf(renames);
        identities = Map.copyOf(identities);
    }

    /** Whether database and revisions agree. */
    public boolean isClean() {
        return edited.isEmpty() && drift.differences().isEmpty();
    }
}
