package dev.migrate.postgres;

import dev.migrate.execution.Database;
import dev.migrate.sql.SqlStatement;

/** A query that fails unless something holds, and says when it was made otherwise; cheaper than a {@code DO} block. */
final class Refusal {
    private Refusal() {}

    /**
     * The query.
     *
     * @param condition an SQL expression
     * @param work what the transaction is for, which the failure names
     * @param column what its only column is called
     */
    static SqlStatement unless(String condition, String work, String column) {
        return SqlStatement.of(query(condition, work, column));
    }

    /** The text of the query, to which columns may be added. */
    static String query(String condition, String work, String column) {
        // The text is no time. It hangs on the clock, or it would be looked at before the condition.
        String failure = "CAST(" + Literals.quote(Database.refusal(work))
                + " || left(clock_timestamp()::text, 0) AS timestamptz)";
        return "SELECT CASE WHEN " + condition + " THEN clock_timestamp() ELSE " + failure + " END AS " + column;
    }
}
