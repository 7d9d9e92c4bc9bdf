package dev.migrate;

import dev.migrate.execution.HistoryRow;
import dev.migrate.execution.JdbcSession;
import dev.migrate.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All revisions that code and database know.
 *
 * @param engine the parts
 */
record HistoryReport(Engine engine) {
    /** Newest first, those in front that the code does not know. */
    List<RevisionStatus> read(boolean connected) {
        Map<String, HistoryRow> rows = connected ? rows() : new LinkedHashMap<>();
        List<RevisionStatus> report = new ArrayList<>();
        for (RevisionInfo revision : engine.graph().ordered()) {
            report.add(new RevisionStatus(revision.id(), revision, rows.remove(revision.id())));
        }
        rows.forEach((id, row) -> report.add(new RevisionStatus(id, null, row)));
        Collections.reverse(report);
        return List.copyOf(report);
    }

    /** Whether all that the code has is applied, and something that it does not have. */
    boolean isDatabaseAhead() {
        Set<String> applied = rows().keySet();
        List<String> known =
                engine.graph().ordered().stream().map(RevisionInfo::id).toList();
        return applied.containsAll(known) && applied.size() > known.size();
    }

    private Map<String, HistoryRow> rows() {
        Map<String, HistoryRow> rows = new LinkedHashMap<>();
        try (JdbcSession session = engine.connect("history")) {
            engine.rows(session).forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }
}
