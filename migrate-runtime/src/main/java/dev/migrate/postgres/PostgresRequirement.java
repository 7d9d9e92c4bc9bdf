package dev.migrate.postgres;

import dev.migrate.execution.HistoryState;
import dev.migrate.execution.StepProgress;
import dev.migrate.sql.SqlStatement;
import java.util.Map;
import java.util.TreeMap;

/** What a script says before it changes anything: that the database stands where the script begins. */
final class PostgresRequirement {
    private final String table;

    /** Takes the name of the ledger's table as SQL. */
    PostgresRequirement(String table) {
        this.table = table;
    }

    /** A revision of which some phases are done is among the heads in the ledger, as such. */
    SqlStatement of(HistoryState state) {
        return DoBlock.of("""
                DECLARE
                    found text;
                BEGIN
                    SELECT coalesce(string_agg(id || coalesce(' in part: ' || (to_jsonb(h) -> 'progress' ->> 'done'), ''), ', ' ORDER BY id COLLATE "C"), 'base')
                    INTO found FROM %1$s h WHERE is_head;
                    IF found <> %2$s THEN
                        RAISE EXCEPTION 'This part of the script starts at %%, but the database is at %%.', %2$s, found;
                    END IF;
                END
                """.formatted(table, Literals.quote(text(state))));
    }

    private static String text(HistoryState state) {
        Map<String, String> heads = new TreeMap<>();
        state.heads().ids().forEach(id -> heads.put(id, id));
        state.unfinished()
                .map(StepProgress::id)
                .ifPresent(id -> heads.put(
                        id, id + " in part: " + state.unfinished().get().done()));
        return heads.isEmpty() ? "base" : String.join(", ", heads.values());
    }
}
