package dev.migrate.spring;

import dev.migrate.DatabaseState;
import dev.migrate.revision.RevisionInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the health of a database is told by: its revisions, and how many are pending. */
final class HealthDetails {
    private HealthDetails() {}

    static Map<String, Object> of(DatabaseState state) {
        List<String> pending = state.pending().stream().map(RevisionInfo::id).toList();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("current", List.copyOf(state.heads().ids()));
        if (!pending.isEmpty()) {
            details.put("pending", pending);
        }
        state.unfinished().ifPresent(revision -> details.put("unfinished", revision.toString()));
        return details;
    }
}
