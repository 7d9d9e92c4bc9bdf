package dev.migrate.postgres;

import dev.migrate.execution.Database;
import dev.migrate.execution.MigrationLock;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An advisory lock for a ledger: of its database, as all advisory locks are, with a key from the schema and the table.
 *
 * <p>It belongs to the transaction. A lock of the session would stay behind in a pooler's connection.
 */
final class PostgresLock implements MigrationLock {
    private final QualifiedName history;
    private final String key;

    PostgresLock(QualifiedName history) {
        this.history = history;
        this.key = key(history.schema() == null ? "current_schema()" : Literals.quote(history.schema()));
    }

    private String key(String schema) {
        return "hashtextextended(concat_ws('.', 'dev.migrate', " + schema + ", " + Literals.quote(history.name())
                + "), 0)";
    }

    @Override
    public String name() {
        return "history table '" + history + "'";
    }

    @Override
    public boolean tryAcquire(Connection connection, SqlStatement settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            boolean rows = statement.execute(settings.text() + ";\nSELECT pg_try_advisory_xact_lock(" + key + ")");
            while (!rows) {
                rows = statement.getMoreResults();
            }
            return isTrue(statement);
        }
    }

    /** Takes it for as long as the statement lasts: that costs less than to read all locks of the server. */
    @Override
    public boolean isFree(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("SELECT pg_try_advisory_xact_lock(" + key + ")");
            return isTrue(statement);
        }
    }

    private static boolean isTrue(Statement statement) throws SQLException {
        try (ResultSet result = statement.getResultSet()) {
            return result.next() && result.getBoolean(1);
        }
    }

    /** A revision may have changed the search path since, and with it what the current schema is. */
    @Override
    public SqlStatement requireHeld(String work) {
        String held = history.schema() == null ? "ANY (ARRAY(SELECT " + key("nspname") + " FROM pg_namespace))" : key;
        return Refusal.unless(PostgresLockHolder.isThisSession(held), List.of(), work, "migrate_holds");
    }

    /** At once: the session that has a lock can take it again. */
    @Override
    public void keep(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + key + ")");
        }
    }

    @Override
    public boolean letGo(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_advisory_unlock(" + key + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    @Override
    public Optional<String> blocker(Connection connection) throws SQLException {
        List<String> blockers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(PostgresLockHolder.blockers(key))) {
            while (result.next()) {
                blockers.add("The lock was held by " + PostgresLockHolder.describe(result));
            }
        }
        return blockers.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", blockers));
    }

    @Override
    public Optional<String> holder(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(PostgresLockHolder.query(key))) {
            return result.next()
                    ? Optional.of("It is held by " + PostgresLockHolder.describe(result))
                    : Optional.empty();
        }
    }

    /** Takes it or fails, in a query that says when and has these columns besides. */
    SqlStatement acquireAhead(String work, SqlStatement columns) {
        return Refusal.with(
                Refusal.unless("pg_try_advisory_xact_lock(" + key + ")", List.of(), work, Database.BEGUN), columns);
    }

    /** A script can't wait: its transaction would be open meanwhile. */
    @Override
    public SqlStatement acquireOrFail() {
        return DoBlock.of("""
                BEGIN
                    IF NOT pg_try_advisory_xact_lock(%s) THEN
                        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
                    END IF;
                END
                """.formatted(key));
    }

    @Override
    public SqlStatement keep() {
        return DoBlock.of("""
                BEGIN
                    PERFORM pg_advisory_lock(%s);
                END
                """.formatted(key));
    }

    @Override
    public SqlStatement letGoOrFail() {
        return DoBlock.of("""
                BEGIN
                    IF NOT pg_advisory_unlock(%s) THEN
                        RAISE EXCEPTION 'The migration lock was lost: the connection has changed its server process. Run the script without a pooler.';
                    END IF;
                END
                """.formatted(key));
    }
}
