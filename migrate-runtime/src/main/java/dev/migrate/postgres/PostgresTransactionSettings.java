package dev.migrate.postgres;

import dev.migrate.settings.RunSettings;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is set for a transaction and no longer: behind a pooler the session belongs to others as well. */
final class PostgresTransactionSettings {
    /**
     * The server must not end the idle transaction. And a utility statement takes the place of the query before it, which
     * would keep its snapshot, and {@code CREATE INDEX CONCURRENTLY} would wait for that to go.
     */
    static final SqlStatement REST = SqlStatement.of("SET LOCAL idle_in_transaction_session_timeout = 0");

    private final String before;
    private final String after;

    PostgresTransactionSettings(@Nullable String schema, RunSettings run) {
        List<String> settings = new ArrayList<>();
        // An older snapshot would not show what another process has committed before it gave the lock back.
        settings.add("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        settings.add("SET LOCAL lock_timeout = " + run.lockTimeout().toMillis());
        if (!run.statementTimeout().isZero()) {
            settings.add(
                    "SET LOCAL statement_timeout = " + run.statementTimeout().toMillis());
        }
        settings.add("SET LOCAL application_name = ");
        before = String.join(";\n", settings);
        // Nothing else is on the path, or a table that is missing in the schema could be taken from elsewhere.
        after = schema == null ? "" : ";\nSET LOCAL search_path = " + Identifiers.quote(schema);
    }

    /** Settings that name the work. */
    SqlStatement of(String work) {
        return SqlStatement.of(before + Literals.quote("migrate " + work) + after);
    }
}
