package dev.migrate.postgres;

import dev.migrate.execution.HistoryEntry;
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

    List<SqlStatement> takenBack(RevisionInfo revision, Collection<String> newHeads) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(delete(List.of(revision.id())));
        statements.addAll(setHead(newHeads, true));
        return statements;
    }

    List<SqlStatement> stamped(List<HistoryEntry> added, Collection<String> removed, Heads heads) {
        List<SqlStatement> statements = new ArrayList<>();
        if (!removed.isEmpty()) {
            statements.add(delete(removed));
        }
        added.forEach(entry -> statements.add(insert(entry, "NULL", false)));
        statements.add(SqlStatement.of("UPDATE " + table + " SET is_head = false WHERE is_head"));
        statements.addAll(setHead(heads.ids(), true));
        return statements;
    }

    SqlStatement require(Heads heads) {
        String found = "SELECT coalesce(string_agg(id, ', ' ORDER BY id COLLATE \"C\"), 'base') INTO found FROM "
                + table + " WHERE is_head;";
        return DoBlock.of(
                """
                DECLARE
                    found text;
                BEGIN
                    %1$s
                    IF found <> %2$s THEN
                        RAISE EXCEPTION 'This part of the script starts at %%, but the database is at %%.', %2$s, found;
                    END IF;
                END
                """.formatted(found, Literals.quote(heads.isBase() ? "base" : String.join(", ", heads.ids()))));
    }

    private SqlStatement insert(HistoryEntry entry, String duration, boolean head) {
        RevisionInfo revision = entry.revision();
        List<Object> parameters = new ArrayList<>();
        parameters.add(revision.id());
        parameters.addAll(revision.revises());
        Collections.addAll(parameters, revision.name(), entry.checksum(), entry.toolVersion());
        String text = "INSERT INTO " + table + " (" + COLUMNS + ")\nVALUES (?, ARRAY["
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
