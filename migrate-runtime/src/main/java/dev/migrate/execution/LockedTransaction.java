package dev.migrate.execution;

import dev.migrate.error.DatabaseMovedException;
import dev.migrate.revision.Heads;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A transaction that holds the migration lock, on a connection that has many of them one after another. */
public final class LockedTransaction {
    private final Connection connection;
    private final Database database;
    private final LockWait lock;
    private boolean historyExists;

    /**
     * Takes the connection.
     *
     * @param lock how the lock is waited for
     * @param historyExists whether the ledger was there when it was last read
     */
    public LockedTransaction(Connection connection, Database database, LockWait lock, boolean historyExists) {
        this.connection = connection;
        this.database = database;
        this.lock = lock;
        this.historyExists = historyExists;
    }

    /**
     * Begins, waiting for the lock; creates the ledger if it is missing.
     *
     * @param expected where the database should stand
     * @return where it does stand
     */
    public Heads begin(Heads expected) throws SQLException {
        lock.acquire(connection);
        if (!historyExists) {
            for (SqlStatement statement : database.history().create()) {
                execute(statement);
            }
        }
        Optional<Heads> heads = database.history().heads(connection);
        return heads.orElseThrow(() -> new DatabaseMovedException(expected.toString(), "base, without a history"));
    }

    /** Executes a statement. */
    public void execute(SqlStatement statement) throws SQLException {
        JdbcStatement.execute(connection, statement);
    }

    /** Ends the transaction and keeps its work. */
    public void commit() throws SQLException {
        connection.commit();
        historyExists = true;
    }

    /** Ends the transaction and undoes its work. */
    public void rollback() throws SQLException {
        connection.rollback();
    }

    Connection connection() {
        return connection;
    }
}
