package dev.migrate;

import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;

/**
 * Where a database stands, seen from the code.
 *
 * @param heads the applied revisions that no other applied one revises
 * @param pending what is not applied yet, or not whole, parents first
 * @param unfinished the revision that an interrupted run has left in part applied, or in part taken back
 */
public record DatabaseState(Heads heads, List<RevisionInfo> pending, Optional<UnfinishedRevision> unfinished) {
    /** Copies the list. */
    public DatabaseState {
        pending = List.copyOf(pending);
    }

    /** A state in which no revision was left unfinished. */
    public DatabaseState(Heads heads, List<RevisionInfo> pending) {
        this(heads, pending, Optional.empty());
    }

    /** Whether everything is applied, and all of it. */
    public boolean isAtHead() {
        return pending.isEmpty();
    }
}
