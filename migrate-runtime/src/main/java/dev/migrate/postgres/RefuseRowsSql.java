package dev.migrate.postgres;

import dev.migrate.operation.RefuseRows;
import dev.migrate.sql.SqlStatement;
import java.util.List;

/**
 * The SQL that counts the rows which are refused, while nobody can add one, and fails if there are any.
 *
 * <p>What follows it changes the table, and that needs the strongest lock. A weaker one would be enough to count, but then
 * the second lock would wait for those who have read, and they for the first one when they write: a deadlock.
 */
final class RefuseRowsSql {
    private static final String BODY = """
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

    private RefuseRowsSql() {}

    static List<SqlStatement> of(RefuseRows operation) {
        String table = Identifiers.quote(operation.table());
        return List.of(
                SqlStatement.of("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE"),
                DoBlock.of(BODY.formatted(
                        table,
                        operation.condition(),
                        Literals.quote("'" + operation.table() + "'"),
                        Literals.quote(operation.condition()))));
    }
}
