package dev.migrate.postgres;

import dev.migrate.execution.MigrationLock;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        String schema = history.schema() == null ? "current_schema()" : Literals.quote(history.schema());
        this.key = "hashtextextended(concat_ws('.', 'dev.migrate', " + schema + ", " + Literals.quote(history.name())
                + "), 0)";
    }

    @Override
    public String name() {
        return "history table '" + history + "'";
    }

    @Override
    public boolean tryAcquire(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + key + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    @Override
    public Optional<String> holder(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(PostgresLockHolder.query(key))) {
            return result.next() ? Optional.of(PostgresLockHolder.describe(result)) : Optional.empty();
        }
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
}
