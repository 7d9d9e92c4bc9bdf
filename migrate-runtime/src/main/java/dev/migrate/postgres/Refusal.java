package dev.migrate.postgres;

import dev.migrate.execution.Database;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/** A query that fails unless something holds, and says when it was made otherwise; cheaper than a {@code DO} block. */
final class Refusal {
    private Refusal() {}

    /**
     * The query.
     *
     * @param condition an SQL expression
     * @param values those of its placeholders
     * @param work what the transaction is for, which the failure names
     * @param column what its only column is called
     */
    static SqlStatement unless(String condition, List<String> values, String work, String column) {
        // The text is no time. It hangs on the clock, or it would be looked at before the condition.
        String failure = "CAST(?::text || left(clock_timestamp()::text, 0) AS timestamptz)";
        List<Object> parameters = new ArrayList<>(values);
        parameters.add(Database.refusal(work));
        return new SqlStatement(
                "SELECT CASE WHEN " + condition + " THEN clock_timestamp() ELSE " + failure + " END AS " + column,
                parameters);
    }

    /** The query with more columns. */
    static SqlStatement with(SqlStatement query, SqlStatement columns) {
        List<Object> parameters = new ArrayList<>(query.parameters());
        parameters.addAll(columns.parameters());
        return new SqlStatement(query.text() + ", " + columns.text(), parameters);
    }
}
