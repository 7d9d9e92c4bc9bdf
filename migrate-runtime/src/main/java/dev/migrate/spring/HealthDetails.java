package dev.migrate.spring;

import dev.migrate.DatabaseState;
import dev.migrate.Migrator;
import dev.migrate.error.UnknownRevisionException;
import dev.migrate.revision.RevisionInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The health of a database: whether all revisions are applied, and what that is told by.
 *
 * @param isUp false while something is pending
 * @param details where the database stands, and what is pending
 */
record HealthDetails(boolean isUp, Map<String, Object> details) {
    /** Asks the database: one round trip, unless a newer application has upgraded it, which is no harm to this one. */
    static HealthDetails read(Migrator migrator) {
        try {
            return of(migrator.current());
        } catch (UnknownRevisionException e) {
            if (migrator.isDatabaseAhead()) {
                return new HealthDetails(true, Map.of("current", e.ids(), "databaseAhead", true));
            }
            throw e;
        }
    }

    private static HealthDetails of(DatabaseState state) {
        List<String> pending = state.pending().stream().map(RevisionInfo::id).toList();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("current", List.copyOf(state.heads().ids()));
        if (!pending.isEmpty()) {
            details.put("pending", pending);
        }
        state.unfinished().ifPresent(revision -> details.put("unfinished", revision.toString()));
        return new HealthDetails(state.isAtHead(), details);
    }
}
