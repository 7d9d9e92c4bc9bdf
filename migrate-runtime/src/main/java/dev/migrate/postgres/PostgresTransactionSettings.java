package dev.migrate.postgres;

import dev.migrate.error.IdentifierException;
import dev.migrate.settings.RunSettings;
import dev.migrate.sql.SqlStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is set for a transaction and no longer: behind a pooler the session belongs to others as well. */
final class PostgresTransactionSettings {
    /**
     * The server must not end the idle transaction. And a utility statement takes the place of the query before it, which
     * would keep its snapshot, and {@code CREATE INDEX CONCURRENTLY} would wait for that to go.
     */
    static final SqlStatement REST = SqlStatement.of("SET LOCAL idle_in_transaction_session_timeout = 0");

    /**
     * The commit does not wait for the disk, or for a standby: the log is written in order, so that the next commit that waits
     * waits for this one too.
     */
    static final SqlStatement COMMIT_WITH_NEXT = SqlStatement.of("SET LOCAL synchronous_commit = off");

    // An older snapshot would not show what another process has committed before it gave the lock back.
    private static final String ISOLATION = "ISOLATION LEVEL READ COMMITTED";

    private static final String APPLICATION_NAME = "application_name";

    private final Map<String, String> settings = new LinkedHashMap<>();

    PostgresTransactionSettings(@Nullable String schema, RunSettings run) {
        settings.put("lock_timeout", String.valueOf(run.lockTimeout().toMillis()));
        if (!run.statementTimeout().isZero()) {
            settings.put(
                    "statement_timeout", String.valueOf(run.statementTimeout().toMillis()));
        }
        settings.put(APPLICATION_NAME, "migrate");
        if (schema != null) {
            // Nothing else is on the path, or a table that is missing in the schema could be taken from elsewhere.
            settings.put("search_path", searchPath(schema));
        }
    }

    private static String searchPath(String schema) {
        // Not even quotes make a schema of this one.
        if (schema.equals("$user")) {
            throw IdentifierException.notOnSearchPath(schema);
        }
        return Identifiers.quote(schema);
    }

    /** Settings that name the work, for a transaction that has begun. */
    SqlStatement of(String work) {
        StringBuilder text = new StringBuilder("SET TRANSACTION " + ISOLATION);
        named(work)
                .forEach((name, value) -> text.append(";\nSET LOCAL ")
                        .append(name)
                        .append(" = ")
                        // The others are a number, or names that are quoted already.
                        .append(name.equals(APPLICATION_NAME) ? Literals.quote(value) : value));
        return SqlStatement.of(text.toString());
    }

    /** Begins a transaction, with the first of the settings. */
    SqlStatement begin() {
        return SqlStatement.of("BEGIN " + ISOLATION);
    }

    /** The other settings as columns of a query, which is cheaper than a statement for each. */
    SqlStatement columns(String work) {
        Map<String, String> all = named(work);
        String columns = all.keySet().stream()
                .map(name -> "set_config('" + name + "', ?, true)")
                .collect(Collectors.joining(", "));
        return new SqlStatement(columns, List.copyOf(all.values()));
    }

    private Map<String, String> named(String work) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.replace(APPLICATION_NAME, "migrate " + work);
        return all;
    }
}
