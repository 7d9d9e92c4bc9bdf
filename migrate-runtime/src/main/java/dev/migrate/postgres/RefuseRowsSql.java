package dev.migrate.postgres;

import dev.migrate.operation.RefuseRows;
import dev.migrate.sql.SqlStatement;
import java.util.List;

/**
 * The SQL that counts the rows which are refused, while nobody can add one, and fails if there are any.
 *
 * <p>A name in the condition means the column, also where a variable here is called the same.
 *
 * <p>What follows it changes the table, and that needs the strongest lock. A weaker one would be enough to count, but then
 * the second lock would wait for those who have read, and they for the first one when they write: a deadlock.
 */
final class RefuseRowsSql {
    private static final String COUNT = """
            #variable_conflict use_column
            DECLARE
                refused bigint;
            BEGIN
                SELECT count(*) INTO refused FROM %1$s WHERE
                    %2$s
                ;
                IF refused > 0 THEN
                    RAISE EXCEPTION USING
                        ERRCODE = 'check_violation',
                        MESSAGE = format('%%s rows of table %%s are in the way, those where %%s',
                            refused, %3$s, %4$s);
                END IF;
            END
            """;

    private static final int TOLD = 10;

    private static final String TELL = """
            #variable_conflict use_column
            DECLARE
                refused text;
            BEGIN
                SELECT string_agg(
                        format('%%L (%%s %%s)', value, number, CASE number WHEN 1 THEN 'row' ELSE 'rows' END),
                        ', ' ORDER BY position) FILTER (WHERE position <= %7$d)
                    || CASE WHEN max(position) > %7$d THEN format(' and %%s others', max(position) - %7$d) ELSE '' END
                INTO refused
                FROM (
                    SELECT value, count(*) AS number, row_number() OVER (ORDER BY value COLLATE "C") AS position
                    FROM (
                        SELECT left(%5$s::text, 100) AS value FROM %1$s WHERE
                            %2$s
                    ) AS in_the_way
                    GROUP BY value
                ) AS counted;
                IF refused IS NOT NULL THEN
                    RAISE EXCEPTION USING
                        ERRCODE = 'check_violation',
                        MESSAGE = format('Rows of table %%s are in the way, those where %%s. Column %%s holds %%s',
                            %3$s, %4$s, %6$s, refused),
                        HINT = 'Give these rows other values, and run again';
                END IF;
            END
            """;

    private RefuseRowsSql() {}

    static List<SqlStatement> of(RefuseRows operation) {
        String table = Identifiers.quote(operation.table());
        String column = operation.column();
        return List.of(
                SqlStatement.of("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE"),
                DoBlock.of(column == null ? count(operation, table) : tell(operation, table, column)));
    }

    private static String count(RefuseRows operation, String table) {
        return COUNT.formatted(table, operation.condition(), name(operation), Literals.quote(operation.condition()));
    }

    private static String tell(RefuseRows operation, String table, String column) {
        return TELL.formatted(
                table,
                operation.condition(),
                name(operation),
                Literals.quote(operation.condition()),
                Identifiers.quote(column),
                Literals.quote("'" + column + "'"),
                TOLD);
    }

    private static String name(RefuseRows operation) {
        return Literals.quote("'" + operation.table() + "'");
    }
}
