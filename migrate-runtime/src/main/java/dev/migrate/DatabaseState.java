package dev.migrate;

import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import java.util.List;

/**
 * Where a database stands, seen from the code.
 *
 * @param heads the applied revisions that no other applied one revises
 * @param pending what is not applied yet, parents first
 */
public record DatabaseState(Heads heads, List<RevisionInfo> pending) {
    /** Copies the list. */
    public DatabaseState {
        pending = List.copyOf(pending);
    }

    /** Whether everything is applied. */
    public boolean isAtHead() {
        return pending.isEmpty();
    }
}
