package dev.migrate.postgres;

import dev.migrate.execution.Catalog;
import dev.migrate.execution.ConnectionSetup;
import dev.migrate.execution.Database;
import dev.migrate.execution.History;
import dev.migrate.execution.MigrationLock;
import dev.migrate.revision.Heads;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlGenerator;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, as revisions run on it. */
public final class PostgresDatabase implements Database {
    private final SqlGenerator generator = new PostgresSql();
    private final History history;
    private final Catalog catalog;
    private final MigrationLock lock;
    private final SqlStatement settings;
    private final PostgresDatabaseMessages messages;

    /**
     * A database.
     *
     * @param schema the default schema, or null for that of the connection
     * @param historyTable the exact name of the ledger's table, which is in that schema
     * @param lockTimeout how long a statement waits for the lock of a table; zero for as long as it takes
     */
    public PostgresDatabase(@Nullable String schema, String historyTable, Duration lockTimeout) {
        QualifiedName table = new QualifiedName(schema, historyTable);
        this.history = new PostgresHistory(table);
        this.catalog = new PostgresLiveCatalog(schema, historyTable);
        this.lock = new PostgresLock(table);
        this.settings = settings(schema, lockTimeout);
        this.messages = new PostgresDatabaseMessages(schema, lockTimeout);
    }

    /**
     * What lasts as long as the transaction and no longer: behind a pooler the session belongs to others as well. With a
     * schema nothing else is on the path, or a table that is missing there could be taken from elsewhere.
     */
    private static SqlStatement settings(@Nullable String schema, Duration lockTimeout) {
        // An older snapshot would not show what another process has committed before it gave the lock back.
        String text =
                "SET TRANSACTION ISOLATION LEVEL READ COMMITTED;\nSET LOCAL lock_timeout = " + lockTimeout.toMillis();
        return SqlStatement.of(
                schema == null ? text : text + ";\nSET LOCAL search_path = " + Identifiers.quote(schema));
    }

    @Override
    public SqlGenerator generator() {
        return generator;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Catalog catalog() {
        return catalog;
    }

    @Override
    public MigrationLock lock() {
        return lock;
    }

    @Override
    public ConnectionSetup setUp(Connection connection) throws SQLException {
        return PostgresDatabaseDriver.withoutServerPrepared(connection);
    }

    @Override
    public Optional<SqlStatement> transactionSettings() {
        return Optional.of(settings);
    }

    @Override
    public String script(SqlStatement statement) {
        return PostgresScript.render(statement);
    }

    @Override
    public String describe(SQLException failure) {
        return messages.describe(failure);
    }

    @Override
    public String advice(SQLException failure, Heads heads) {
        return messages.advice(failure, heads);
    }
}
