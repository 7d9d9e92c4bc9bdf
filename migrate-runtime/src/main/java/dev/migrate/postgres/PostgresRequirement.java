package dev.migrate.postgres;

import dev.migrate.execution.HistoryState;
import dev.migrate.execution.StepProgress;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.sql.SqlStatement;

/** What a script says before it changes anything: that the database stands where the script begins. */
final class PostgresRequirement {
    private final String table;

    /** Takes the name of the ledger's table as SQL. */
    PostgresRequirement(String table) {
        this.table = table;
    }

    SqlStatement of(HistoryState state) {
        return DoBlock.of("""
                DECLARE
                    found text;
                BEGIN
                    SELECT coalesce(string_agg(h.id, ', ' ORDER BY h.id COLLATE "C") FILTER (WHERE p.direction <> 'UPGRADE'), 'base')
                        || coalesce(string_agg(', with ' || p.done || ' phases of ' || h.id || p.verb, '') FILTER (WHERE p.direction <> ''), '')
                    INTO found
                    FROM %1$s h
                    CROSS JOIN LATERAL (
                        SELECT coalesce(%2$s ->> 'direction', '') AS direction, %2$s ->> 'done' AS done,
                            CASE %2$s ->> 'direction' WHEN 'UPGRADE' THEN ' applied' ELSE ' taken back' END AS verb
                    ) p
                    WHERE h.is_head;
                    IF found <> %3$s THEN
                        RAISE EXCEPTION 'This part of the script starts at %%, but the database is at %%.', %3$s, found;
                    END IF;
                END
                """.formatted(table, PostgresHistoryReader.PROGRESS, Literals.quote(text(state))));
    }

    private static String text(HistoryState state) {
        Heads heads = state.heads();
        return (heads.isBase() ? "base" : String.join(", ", heads.ids()))
                + state.unfinished().map(PostgresRequirement::text).orElse("");
    }

    private static String text(StepProgress progress) {
        return ", with " + progress.done() + " phases of " + progress.id()
                + (progress.direction() == Direction.UPGRADE ? " applied" : " taken back");
    }
}
