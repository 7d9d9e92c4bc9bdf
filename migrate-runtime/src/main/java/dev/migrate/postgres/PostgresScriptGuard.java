package dev.migrate.postgres;

import dev.migrate.execution.ScriptGuard;
import dev.migrate.execution.StepProgress;
import dev.migrate.operation.Fill;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.sql.SqlStatement;
import java.util.Collection;
import java.util.List;

/**
 * Asks the ledger by {@code psql}'s own commands: a {@code DO} block could not hold what runs outside of a transaction.
 *
 * <p>A ledger of an earlier version may lack the column {@code progress}, hence JSON.
 */
final class PostgresScriptGuard implements ScriptGuard {
    /** How many phases of a row {@code h} are done, or null if all are. */
    static final String DONE = "(to_jsonb(h) -> 'progress' ->> 'done')";

    private static final String IF_PENDING = "\\if :migrate_pending";

    private final String table;

    /** Takes the name of the ledger's table as SQL. */
    PostgresScriptGuard(String table) {
        this.table = table;
    }

    @Override
    public String settings() {
        return "\\set ON_ERROR_STOP on";
    }

    @Override
    public String ifNoHistory() {
        return "SELECT to_regclass(" + Literals.quote(table) + ") IS NULL AS migrate_pending \\gset\n" + IF_PENDING;
    }

    @Override
    public String ifBehind(Collection<String> ids) {
        return """
                SELECT EXISTS (
                    SELECT FROM unnest(ARRAY[%s]) AS script (id)
                    WHERE NOT EXISTS (SELECT FROM %s h WHERE h.id = script.id AND %s IS NULL)
                ) AS migrate_behind \\gset
                \\if :migrate_behind""".formatted(Literals.quote(List.copyOf(ids)), table, DONE);
    }

    @Override
    public String ifDone(String id, int phases) {
        return """
                SELECT %d = coalesce((SELECT coalesce(%s::int, -1) FROM %s h WHERE h.id = %s), 0) AS migrate_pending \\gset
                %s""".formatted(phases, DONE, table, Literals.quote(id), IF_PENDING);
    }

    @Override
    public String ifReplaced(RevisionInfo revision, boolean head) {
        return """
                SELECT EXISTS (SELECT FROM %1$s h WHERE h.id = %2$s AND h.is_head = %3$s AND %4$s IS NULL)
                    AND NOT EXISTS (SELECT FROM %1$s h WHERE h.id = %5$s) AS migrate_pending \\gset
                %6$s""".formatted(
                table, Literals.quote(revision.lastReplaced()), head, DONE, Literals.quote(revision.id()), IF_PENDING);
    }

    @Override
    public String ifStill() {
        return IF_PENDING;
    }

    @Override
    public String end() {
        return "\\endif";
    }

    @Override
    public SqlStatement require(List<RevisionInfo> script, Collection<RevisionInfo> known, List<StepProgress> places) {
        return new PostgresScriptRequirement(table).of(script, known, places);
    }

    /** Where a run has come to with its batches, {@code psql} puts as a condition into the statement. */
    @Override
    public String rest(String id, Fill fill) {
        return """
                SELECT coalesce((
                    SELECT format('(%%s) > (%%s)', string_agg(quote_ident(a.attname), ', ' ORDER BY k.place),
                        string_agg(format('CAST(%%L AS %%s)', p.position ->> (k.place - 1)::int,
                            format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY k.place))
                    FROM %1$s h
                    CROSS JOIN LATERAL (SELECT to_jsonb(h) -> 'progress' -> 'fill' -> 'position') p (position)
                    JOIN pg_index i ON i.indisprimary AND i.indrelid = %2$s::regclass
                    CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (attnum, place)
                    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                    WHERE h.id = %3$s AND jsonb_array_length(p.position) > 0
                    HAVING count(*) > 0
                ), 'true') AS migrate_rest \\gset
                UPDATE %4$s
                SET %5$s = %6$s
                WHERE %7$s:migrate_rest;""".formatted(
                        table,
                        Literals.quote(Identifiers.quote(fill.table())),
                        Literals.quote(id),
                        Identifiers.quote(fill.table()),
                        Identifiers.quote(fill.column()),
                        fill.expression(),
                        fill.where() == null ? "" : "(" + fill.where() + "\n) AND ");
    }
}
