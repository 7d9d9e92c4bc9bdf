package dev.migrate.postgres;

import dev.migrate.execution.BatchFill;
import dev.migrate.execution.Catalog;
import dev.migrate.execution.ConnectionSetup;
import dev.migrate.execution.Database;
import dev.migrate.execution.History;
import dev.migrate.execution.HistoryState;
import dev.migrate.execution.MigrationLock;
import dev.migrate.execution.RepeatedStatements;
import dev.migrate.execution.ScriptGuard;
import dev.migrate.operation.Operation;
import dev.migrate.revision.Heads;
import dev.migrate.schema.QualifiedName;
import dev.migrate.settings.RunSettings;
import dev.migrate.sql.Phase;
import dev.migrate.sql.SqlGenerator;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, as revisions run on it. */
public final class PostgresDatabase implements Database {
    private final PostgresSql generator;
    private final PostgresHistory history;
    private final Catalog catalog;
    private final PostgresLock lock;
    private final PostgresTransactionSettings settings;
    private final PostgresDatabaseMessages messages;

    /**
     * A database.
     *
     * @param schema the default schema, or null for that of the connection
     * @param historyTable the exact name of the ledger's table, which is in that schema
     * @param run how careful runs are
     */
    public PostgresDatabase(@Nullable String schema, String historyTable, RunSettings run) {
        QualifiedName table = new QualifiedName(schema, historyTable);
        this.history = new PostgresHistory(table);
        this.catalog = new PostgresLiveCatalog(schema, historyTable);
        this.lock = new PostgresLock(table);
        this.generator = new PostgresSql(schema);
        this.settings = new PostgresTransactionSettings(schema, run);
        this.messages = new PostgresDatabaseMessages(schema, run.lockTimeout());
    }

    @Override
    public SqlGenerator generator() {
        return generator;
    }

    @Override
    public List<Phase> phases(List<Operation> operations) {
        return PostgresPhases.of(operations);
    }

    @Override
    public List<SqlStatement> again(Operation operation) {
        return generator.again(operation);
    }

    @Override
    public BatchFill batches() {
        return new PostgresBatchFill();
    }

    @Override
    public Optional<String> transactionStatement(String sql) {
        return TransactionStatements.first(sql);
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
    public SqlStatement transactionSettings(String work) {
        return settings.of(work);
    }

    @Override
    public SqlStatement begin() {
        return settings.begin();
    }

    /** The lock comes before the state, whose statement must see what was committed until the lock was free. */
    @Override
    public List<SqlStatement> beginAhead(String work, HistoryState expected) {
        return List.of(lock.acquireAhead(work, settings.columns(work)), history.requireAhead(work, expected));
    }

    @Override
    public SqlStatement commitWithNext() {
        return PostgresTransactionSettings.COMMIT_WITH_NEXT;
    }

    @Override
    public RepeatedStatements repeated() {
        return new PostgresRepeatedStatements();
    }

    @Override
    public SqlStatement rest() {
        return PostgresTransactionSettings.REST;
    }

    @Override
    public boolean isLockConflict(SQLException failure) {
        return PostgresDatabaseMessages.isLockConflict(failure);
    }

    /** Terminals and libpq's environment have their own idea of the encoding; and strings mean what they say. */
    @Override
    public List<SqlStatement> scriptSettings() {
        return SqlStatements.of("SET client_encoding = 'UTF8'", "SET standard_conforming_strings = on");
    }

    @Override
    public List<SqlStatement> identityOf(QualifiedName table, String column, QualifiedName sequence) {
        return IdentitySql.insteadOf(table, column, sequence);
    }

    @Override
    public ScriptGuard scriptGuard() {
        return history.guard();
    }

    @Override
    public String script(SqlStatement statement) {
        return PostgresScript.render(statement);
    }

    @Override
    public boolean isLost(SQLException failure) {
        return PostgresDatabaseMessages.isLost(failure);
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
