package dev.migrate;

import dev.migrate.execution.HistoryRow;
import dev.migrate.revision.RevisionInfo;
import org.jspecify.annotations.Nullable;

/**
 * A revision, in the code, in the database, or in both.
 *
 * @param id its id
 * @param revision what the code knows of it, or null if only the database has it
 * @param applied what the database keeps of it, or null if it is not applied there or no database was asked
 */
public record RevisionStatus(
        String id,
        @Nullable RevisionInfo revision,
        @Nullable HistoryRow applied) {
    /** Whether the database stands there. */
    public boolean isCurrent() {
        return applied != null && applied.head();
    }
}
