package dev.migrate.execution;

import dev.migrate.error.DatabaseMovedException;
import dev.migrate.error.LostLockException;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that holds the migration lock, on a connection that has many of them one after another. */
public final class LockedTransaction {
    private final Connection connection;
    private final Database database;
    private final LockWait lock;
    private boolean historyExists;
    private String work = "";

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
     * <p>Round trips (a run that has many steps to do does without them, see {@link SendAhead}): the settings, with which the driver sends its {@code BEGIN}; the lock, which must be held before the
     * next statement takes its snapshot; and where the database stands.
     *
     * @param newWork what it is for, such as the id of a revision
     * @param expected where the database should stand
     * @return where it does stand
     */
    public HistoryState begin(String newWork, HistoryState expected) throws SQLException {
        work = newWork;
        lock.acquire(connection, work);
        if (!historyExists) {
            for (SqlStatement statement : database.history().create()) {
                execute(statement);
            }
        }
        return database.history()
                .state(connection)
                .orElseThrow(() -> new DatabaseMovedException(expected.toString(), "base, without a history"));
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

    /** Leaves the connection free for work outside of a transaction; the session keeps the lock. */
    void suspend() throws SQLException {
        database.lock().keep(connection);
        commit();
        connection.setAutoCommit(true);
    }

    /**
     * Goes on with a transaction that holds the lock.
     *
     * @throws LostLockException if this is another session than before, as a pooler hands them out
     */
    void resume() throws SQLException {
        lock.acquire(connection, work);
        if (!database.lock().letGo(connection)) {
            throw new LostLockException(database.lock().name());
        }
    }

    boolean historyExists() {
        return historyExists;
    }

    Connection connection() {
        return connection;
    }
}
