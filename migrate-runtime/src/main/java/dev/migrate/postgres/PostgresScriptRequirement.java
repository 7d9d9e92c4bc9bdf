package dev.migrate.postgres;

import dev.migrate.execution.StepProgress;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.sql.SqlStatement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a script for databases at any place says before it changes one: that this is a place of its history. */
final class PostgresScriptRequirement {
    private static final String PROGRESS = "to_jsonb(h) -> 'progress'";

    private final String table;

    /** Takes the name of the ledger's table as SQL. */
    PostgresScriptRequirement(String table) {
        this.table = table;
    }

    SqlStatement of(List<RevisionInfo> script, Collection<String> known, List<StepProgress> places) {
        return DoBlock.of(
                "DECLARE\n    found text;\nBEGIN\n" + unfinished(places) + unknown(known) + missed(script) + "END");
    }

    private String unfinished(List<StepProgress> places) {
        String elsewhere = places.isEmpty()
                ? ""
                : "\n        AND (h.id, %1$s ->> 'direction', %1$s ->> 'done', %1$s ->> 'checksum') NOT IN (VALUES%2$s)"
                        .formatted(
                                PROGRESS,
                                places.stream()
                                        .map(PostgresScriptRequirement::place)
                                        .distinct()
                                        .collect(Collectors.joining(",\n            ", "\n            ", "")));
        return """
                    SELECT min(h.id) INTO found FROM %s h
                    WHERE %s ->> 'done' IS NOT NULL%s;
                    IF found IS NOT NULL THEN
                        RAISE EXCEPTION 'Revision ''%%'' was left unfinished where this script can''t go on: by a downgrade, or before it was edited. Finish it with ''upgrade'' or ''downgrade'' first.', found;
                    END IF;
                """.formatted(table, PROGRESS, elsewhere);
    }

    private static String place(StepProgress place) {
        return "("
                + Literals.quote(
                        List.of(place.id(), Direction.UPGRADE.name(), String.valueOf(place.done()), place.checksum()))
                + ")";
    }

    private String unknown(Collection<String> known) {
        return """
                    SELECT string_agg(h.id, ', ' ORDER BY h.id COLLATE "C") INTO found FROM %s h
                    WHERE h.is_head AND h.id <> ALL (ARRAY[%s]);
                    IF found IS NOT NULL THEN
                        RAISE EXCEPTION 'The database is at %%, which this script does not know. Write the script where its revisions are.', found;
                    END IF;
                """.formatted(table, Literals.quote(List.copyOf(known)));
    }

    private String missed(List<RevisionInfo> script) {
        String rows = script.stream()
                .map(revision -> "(" + Literals.quote(revision.id()) + ", ARRAY[" + Literals.quote(revision.needs())
                        + "]::text[])")
                .collect(Collectors.joining(",\n        "));
        return """
                    WITH script (id, needs) AS (VALUES
                        %1$s
                    )
                    SELECT min(format('''%%s'', on which ''%%s'' builds', needed.id, script.id)) INTO found
                    FROM script CROSS JOIN LATERAL unnest(script.needs) needed (id)
                    WHERE NOT EXISTS (SELECT FROM %2$s h WHERE h.id = needed.id AND %3$s ->> 'done' IS NULL)
                        AND (EXISTS (SELECT FROM %2$s h WHERE h.id = script.id)
                            OR NOT EXISTS (SELECT FROM script other WHERE other.id = needed.id));
                    IF found IS NOT NULL THEN
                        RAISE EXCEPTION 'The database does not have %%, and this script does not bring it. Write one that begins earlier, or ''stamp'' the database if it holds what is missing.', found;
                    END IF;
                """.formatted(rows, table, PROGRESS);
    }
}
