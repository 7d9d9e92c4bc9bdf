package dev.migrate;

import dev.migrate.execution.HistoryRow;
import dev.migrate.execution.JdbcSession;
import dev.migrate.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
            report.add(new RevisionStatus(revision.id(), revision, remove(rows, revision)));
        }
        rows.forEach((id, row) -> report.add(new RevisionStatus(id, null, row)));
        Collections.reverse(report);
        return List.copyOf(report);
    }

    /** The row of a revision, or of the last that it stands for as long as it is not recorded itself. */
    private static @Nullable HistoryRow remove(Map<String, HistoryRow> rows, RevisionInfo revision) {
        HistoryRow row = rows.remove(revision.id());
        for (String replaced : revision.replaces()) {
            HistoryRow other = rows.remove(replaced);
            if (row == null && replaced.equals(revision.lastReplaced())) {
                row = other;
            }
        }
        return row;
    }

    /** Whether all that the code has is applied, and something that it does not have. */
    boolean isDatabaseAhead() {
        List<RevisionStatus> all = read(true);
        return all.stream().allMatch(status -> status.applied() != null)
                && all.stream().anyMatch(status -> status.revision() == null);
    }

    private Map<String, HistoryRow> rows() {
        Map<String, HistoryRow> rows = new LinkedHashMap<>();
        try (JdbcSession session = engine.connect("history")) {
            engine.rows(session).forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }
}
