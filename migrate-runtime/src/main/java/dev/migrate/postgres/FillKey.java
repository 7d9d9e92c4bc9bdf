package dev.migrate.postgres;

import dev.migrate.execution.FillProgress;
import dev.migrate.operation.Fill;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The primary key by whose order a table is filled.
 *
 * @param columns its columns as SQL
 * @param types their types as SQL
 */
record FillKey(List<String> columns, List<String> types) {
    /** Copies the lists. */
    FillKey {
        columns = List.copyOf(columns);
        types = List.copyOf(types);
    }

    /**
     * Looks at the next rows, fills those that meet the condition, and tells how many they were and where it ended. The
     * author's expressions see the columns of the table and nothing else; a question mark in them is just a character, so
     * the statement has no parameters.
     */
    String query(Fill fill, FillProgress before) {
        String table = Identifiers.quote(fill.table());
        String key = String.join(", ", columns);
        return """
                WITH migrate_batch AS MATERIALIZED (
                    SELECT %1$s FROM %2$s%3$s ORDER BY %1$s LIMIT %4$d
                ), migrate_filled AS (
                    UPDATE %2$s SET %5$s = %6$s
                    WHERE (%1$s) IN (SELECT %1$s FROM migrate_batch)%7$s
                    RETURNING 1
                )
                SELECT (SELECT count(*) FROM migrate_batch) AS seen, (SELECT count(*) FROM migrate_filled) AS filled,
                    (SELECT ARRAY[%8$s] FROM migrate_batch ORDER BY %9$s LIMIT 1) AS position
                """.formatted(
                key,
                table,
                before.position().isEmpty() ? "" : " WHERE (" + key + ") > (" + literals(before.position()) + ")",
                fill.batchSize(),
                Identifiers.quote(fill.column()),
                fill.expression(),
                fill.where() == null ? "" : " AND (" + fill.where() + "\n)",
                columns.stream().map(column -> column + "::text").collect(Collectors.joining(", ")),
                columns.stream().map(column -> column + " DESC").collect(Collectors.joining(", ")));
    }

    private String literals(List<String> position) {
        return IntStream.range(0, types.size())
                .mapToObj(part -> "CAST(" + Literals.quote(position.get(part)) + " AS " + types.get(part) + ")")
                .collect(Collectors.joining(", "));
    }
}
