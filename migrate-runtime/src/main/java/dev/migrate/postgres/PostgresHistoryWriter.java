package dev.migrate.postgres;

import dev.migrate.execution.HistoryEntry;
import dev.migrate.execution.StepProgress;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The statements that change the ledger's table; run and script use the same. */
final class PostgresHistoryWriter {
    private static final String COLUMNS =
            "id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head";

    /** Since the transaction began; the database measures, so that a script keeps the time of its own run. */
    private static final String DURATION = "(extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint";

    private static final String COMPLETE = """

            ON CONFLICT (id) DO UPDATE SET parents = excluded.parents, name = excluded.name,
                checksum = excluded.checksum, applied_at = excluded.applied_at, applied_by = excluded.applied_by,
                duration_ms = h.duration_ms + excluded.duration_ms, tool_version = excluded.tool_version,
                progress = NULL""";

    private final String table;

    /** Takes the name of the table as SQL. */
    PostgresHistoryWriter(String table) {
        this.table = table;
    }

    List<SqlStatement> applied(HistoryEntry entry) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(insert(entry, DURATION, true));
        statements.addAll(setHead(entry.revision().revises(), false));
        return statements;
    }

    List<SqlStatement> recorded(HistoryEntry entry, boolean head) {
        List<SqlStatement> statements = new ArrayList<>();
        SqlStatement insert = insert(entry, "NULL", head);
        statements.add(new SqlStatement(insert.text() + "\nON CONFLICT (id) DO NOTHING", insert.parameters()));
        statements.addAll(setHead(entry.revision().replaces(), false));
        return statements;
    }

    /** The first word of an upgrade adds its row, as a head beside its parents that is no head of the database yet. */
    List<SqlStatement> progressed(RevisionInfo revision, StepProgress progress) {
        String text = PostgresProgress.write(progress);
        SqlStatement update = new SqlStatement(
                "UPDATE " + table + " SET progress = ?::jsonb WHERE id = ?", List.of(text, revision.id()));
        if (progress.direction() == Direction.DOWNGRADE) {
            return List.of(update);
        }
        SqlStatement insert = insert(new HistoryEntry(revision, "", ""), DURATION, true);
        // The row is there already unless this is the first word of it.
        return List.of(
                new SqlStatement(
                        insert.text() + "\nON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms"
                                + " + excluded.duration_ms",
                        insert.parameters()),
                update);
    }

    List<SqlStatement> completed(HistoryEntry entry) {
        List<SqlStatement> statements = new ArrayList<>();
        SqlStatement insert = insert(entry, DURATION, true);
        statements.add(new SqlStatement(insert.text() + COMPLETE, insert.parameters()));
        statements.addAll(setHead(entry.revision().revises(), false));
        return statements;
    }

    List<SqlStatement> takenBack(RevisionInfo revision, Collection<String> newHeads) {
        List<SqlStatement> statements = new ArrayList<>();
        List<String> removed = new ArrayList<>(revision.replaces());
        removed.add(revision.id());
        statements.add(delete(removed));
        statements.addAll(setHead(newHeads, true));
        return statements;
    }

    List<SqlStatement> stamped(List<HistoryEntry> added, Collection<String> removed, Heads heads) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(
                SqlStatement.of("DELETE FROM " + table + " WHERE is_head AND progress ->> 'direction' = 'UPGRADE'"));
        statements.add(
                SqlStatement.of("UPDATE " + table + " SET progress = NULL WHERE is_head AND progress IS NOT NULL"));
        if (!removed.isEmpty()) {
            statements.add(delete(removed));
        }
        added.forEach(entry -> statements.add(insert(entry, "NULL", false)));
        statements.add(SqlStatement.of("UPDATE " + table + " SET is_head = false WHERE is_head"));
        statements.addAll(setHead(heads.ids(), true));
        return statements;
    }

    SqlStatement repaired(String id, String checksum, String reason) {
        return new SqlStatement(
                "UPDATE " + table + " h SET checksum = ?, repairs = coalesce(h.repairs, '[]') || jsonb_build_array("
                        + "jsonb_build_object('at', clock_timestamp(), 'by', session_user, 'reason', ?::text,"
                        + " 'checksum', h.checksum)) WHERE id = ?",
                List.of(checksum, reason, id));
    }

    private SqlStatement insert(HistoryEntry entry, String duration, boolean head) {
        RevisionInfo revision = entry.revision();
        List<Object> parameters = new ArrayList<>();
        parameters.add(revision.id());
        parameters.addAll(revision.revises());
        Collections.addAll(parameters, revision.name(), entry.checksum(), entry.toolVersion());
        String text = "INSERT INTO " + table + " AS h (" + COLUMNS + ")\nVALUES (?, ARRAY["
                + placeholders(revision.revises().size()) + "]::text[], ?, ?, clock_timestamp(), session_user, "
                + duration
                + ", ?, " + head + ")";
        return new SqlStatement(text, Collections.unmodifiableList(parameters));
    }

    private SqlStatement delete(Collection<String> ids) {
        return new SqlStatement(
                "DELETE FROM " + table + " WHERE id IN (" + placeholders(ids.size()) + ")", List.copyOf(ids));
    }

    private List<SqlStatement> setHead(Collection<String> ids, boolean head) {
        return ids.isEmpty()
                ? List.of()
                : List.of(new SqlStatement(
                        "UPDATE " + table + " SET is_head = " + head + " WHERE id IN (" + placeholders(ids.size())
                                + ")",
                        List.copyOf(ids)));
    }

    private static String placeholders(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
