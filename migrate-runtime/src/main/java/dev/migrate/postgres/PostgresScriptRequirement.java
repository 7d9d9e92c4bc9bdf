package dev.migrate.postgres;

import dev.migrate.execution.StepProgress;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.sql.SqlStatement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a script for databases at any place says before it changes one: that this is a place of its history. */
final class PostgresScriptRequirement {
    private static final String PROGRESS = "to_jsonb(h) -> 'progress'";

    private final String table;

    /** Takes the name of the ledger's table as SQL. */
    PostgresScriptRequirement(String table) {
        this.table = table;
    }

    SqlStatement of(List<RevisionInfo> script, Collection<RevisionInfo> known, List<StepProgress> places) {
        return DoBlock.of("DECLARE\n    found text;\nBEGIN\n" + unfinished(places) + replaced(known) + unknown(known)
                + missed(script) + "END");
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

    /** What stands for others is run where none of them ran, and recorded where the last of them did. */
    private String replaced(Collection<RevisionInfo> known) {
        String rows = known.stream()
                .flatMap(revision -> revision.replaces().stream()
                        .map(id -> "(" + Literals.quote(List.of(id, revision.lastReplaced(), revision.id())) + ")"))
                .collect(Collectors.joining(",\n            "));
        return rows.isEmpty() ? "" : """
                    SELECT min(format('''%%s'', but not all that ''%%s'' replaces', r.id, r.other)) INTO found
                    FROM (VALUES
                        %1$s
                    ) r (id, last, other)
                    WHERE EXISTS (SELECT FROM %2$s h WHERE h.id = r.id)
                        AND NOT EXISTS (SELECT FROM %2$s h WHERE h.id = r.other OR (h.id = r.last AND %3$s ->> 'done' IS NULL));
                    IF found IS NOT NULL THEN
                        RAISE EXCEPTION 'The database has %%. Apply the rest with a version of the code that still has it, or ''stamp'' the database if it holds what that does.', found;
                    END IF;
                """.formatted(rows, table, PROGRESS);
    }

    private String unknown(Collection<RevisionInfo> known) {
        return """
                    SELECT string_agg(h.id, ', ' ORDER BY h.id COLLATE "C") INTO found FROM %s h
                    WHERE h.is_head AND h.id <> ALL (ARRAY[%s]);
                    IF found IS NOT NULL THEN
                        RAISE EXCEPTION 'The database is at %%, which this script does not know. Write the script where its revisions are.', found;
                    END IF;
                """.formatted(
                table,
                Literals.quote(known.stream()
                        .flatMap(revision -> Stream.concat(Stream.of(revision.id()), revision.replaces().stream()))
                        .distinct()
                        .toList()));
    }

    private String missed(List<RevisionInfo> script) {
        String rows =
                script.stream().map(PostgresScriptRequirement::row).collect(Collectors.joining(",\n            "));
        return """
                    WITH script (id, last, needs) AS (VALUES
                        %1$s
                    )
                    SELECT min(format('''%%s'', on which ''%%s'' builds', needed.id, script.id)) INTO found
                    FROM script
                    CROSS JOIN LATERAL unnest(script.needs) needed (id)
                    LEFT JOIN script other ON other.id = needed.id
                    WHERE NOT EXISTS (SELECT FROM %2$s h WHERE h.id IN (needed.id, other.last) AND %3$s ->> 'done' IS NULL)
                        AND (other.id IS NULL OR EXISTS (SELECT FROM %2$s h WHERE h.id = script.id));
                    IF found IS NOT NULL THEN
                        RAISE EXCEPTION 'The database does not have %%, and this script does not bring it. Write one that begins earlier, or ''stamp'' the database if it holds what is missing.', found;
                    END IF;
                """.formatted(rows, table, PROGRESS);
    }

    private static String row(RevisionInfo revision) {
        String last = revision.replaces().isEmpty() ? "NULL" : Literals.quote(revision.lastReplaced());
        return "(" + Literals.quote(revision.id()) + ", " + last + ", ARRAY[" + Literals.quote(revision.needs())
                + "]::text[])";
    }
}
