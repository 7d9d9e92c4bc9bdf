package dev.migrate.postgres;

import dev.migrate.execution.HistoryState;
import dev.migrate.execution.StepProgress;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a script says before it changes anything: that the database stands where the script begins. */
final class PostgresRequirement {
    private static final String FOUND = "coalesce(string_agg(id || coalesce(' in part: ' || (to_jsonb(h) -> 'progress'"
            + " ->> 'done'), ''), ', ' ORDER BY id COLLATE \"C\"), 'base')";

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
                    SELECT %1$s
                    INTO found FROM %2$s h WHERE is_head;
                    IF found <> %3$s THEN
                        RAISE EXCEPTION 'This part of the script starts at %%, but the database is at %%.', %3$s, found;
                    END IF;
                END
                """.formatted(FOUND, table, Literals.quote(text(state))));
    }

    /**
     * The same in a query, for a transaction that is sent as a whole. The heads are looked up one by one by their ids, which
     * takes no longer when the history grows; that a revision is not applied yet its own row will show.
     */
    SqlStatement ahead(String work, HistoryState state) {
        String condition = state.heads().ids().stream()
                .map(id -> "(SELECT h.is_head AND h.progress IS NULL FROM " + table + " h WHERE h.id = ?)")
                .collect(Collectors.joining(" AND "));
        return Refusal.unless(
                condition.isEmpty() ? "true" : condition,
                List.copyOf(state.heads().ids()),
                work,
                "migrate_stands");
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
