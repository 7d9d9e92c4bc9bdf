package dev.migrate.postgres;

import dev.migrate.operation.ReplaceEnumLabels;
import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL that fails, before anything changes, while rows hold labels that an enum type is about to lose: it says which
 * label, in which column, and in how many rows.
 *
 * <p>The tables are locked as strongly as their conversion needs them afterwards: a lock that grows waits for readers who
 * may be waiting for us.
 */
final class HeldLabels {
    private static final String BODY = """
            #variable_conflict use_variable
            DECLARE
                kept CONSTANT text[] := ARRAY[%1$s]::text[];
                held text;
            BEGIN
                IF EXISTS (SELECT FROM pg_enum WHERE enumtypid = %2$s::regtype AND enumlabel <> ALL (kept)) THEN
                    SELECT string_agg(
                        format('''%%s'' in %%s (%%s %%s)', label, place, number, CASE number WHEN 1 THEN 'row' ELSE 'rows' END),
                        ', ' ORDER BY position, label COLLATE "C")
                    INTO held
                    FROM (
            %3$s
                    ) AS labels;
                    IF held IS NOT NULL THEN
                        RAISE EXCEPTION USING
                            ERRCODE = 'check_violation',
                            MESSAGE = format('The enum type %%s can''t lose labels that rows hold: %%s', %4$s, held),
                            HINT = 'Give these rows other labels, and run again';
                    END IF;
                END IF;
            END
            """;

    /**
     * An array of arrays is taken apart down to its elements, so this is for columns of arrays too. It is indented already:
     * names that are put in may have lines of their own, which must stay as they are.
     */
    private static final String COLUMN = """
                        SELECT %1$d AS position, %2$s AS place, given.label, count(DISTINCT held.ctid) AS number
                        FROM %3$s AS held, unnest(ARRAY[held.%4$s]::text[]) AS given (label)
                        WHERE given.label <> ALL (kept) AND pg_typeof(held.%4$s) IN (%5$s::regtype, %6$s::regtype)
                        GROUP BY given.label\
            """;

    private HeldLabels() {}

    /** Nothing if no column is of the type. */
    static List<SqlStatement> refuse(ReplaceEnumLabels operation) {
        List<ColumnName> columns = operation.columns();
        if (columns.isEmpty()) {
            return List.of();
        }
        String type = Identifiers.quoteType(operation.type());
        String tables = columns.stream()
                .map(column -> Identifiers.quote(column.table()))
                .distinct()
                .collect(Collectors.joining(", "));
        String queries = IntStream.range(0, columns.size())
                .mapToObj(i -> query(i, columns.get(i), type))
                .collect(Collectors.joining("\n            UNION ALL\n"));
        return List.of(
                SqlStatement.of("LOCK TABLE " + tables + " IN ACCESS EXCLUSIVE MODE"),
                DoBlock.of(BODY.formatted(
                        Literals.quote(operation.labels()),
                        Literals.quote(type),
                        queries,
                        Literals.quote("'" + operation.type() + "'"))));
    }

    private static String query(int position, ColumnName column, String type) {
        return COLUMN.formatted(
                position,
                Literals.quote("column '" + column.column() + "' of table '" + column.table() + "'"),
                Identifiers.quote(column.table()),
                Identifiers.quote(column.column()),
                Literals.quote(type),
                Literals.quote(type + "[]"));
    }
}
