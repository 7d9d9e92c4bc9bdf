package dev.migrate.execution;

import dev.migrate.error.DatabaseMovedException;
import dev.migrate.error.LostLockException;
import dev.migrate.error.LostTransactionException;
import dev.migrate.operation.ConnectionWork;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A transaction that holds the migration lock, on a connection that has many of them one after another. */
public final class LockedTransaction {
    private final Connection connection;
    private final Database database;
    private final LockWait lock;
    private final Optional<HistoryState> goal;
    private boolean historyExists;
    private String work = "";

    /**
     * Takes the connection.
     *
     * @param lock how the lock is waited for
     * @param goal where the database stands when nothing is left to do, if that is known
     * @param historyExists whether the ledger was there when it was last read
     */
    public LockedTransaction(
            Connection connection,
            Database database,
            LockWait lock,
            Optional<HistoryState> goal,
            boolean historyExists) {
        this.connection = connection;
        this.database = database;
        this.lock = lock;
        this.goal = goal;
        this.historyExists = historyExists;
    }

    /**
     * Begins, waiting for the lock; creates the ledger if it is missing. Where another process reaches the goal meanwhile
     * the lock is not needed, or each of many that wait would have to get it to find nothing left to do.
     *
     * <p>Round trips (a run that has many steps to do does without them, see {@link SendAhead}): the lock, with which the
     * driver sends its {@code BEGIN} and the settings; and where the database stands, which must be looked up by a statement
     * that takes its snapshot when the lock is held.
     *
     * @param newWork what it is for, such as the id of a revision
     * @param expected where the database should stand
     * @return where it does stand
     */
    public HistoryState begin(String newWork, HistoryState expected) throws SQLException {
        work = newWork;
        if (!lock.acquire(connection, work, goal)) {
            return goal.orElse(expected);
        }
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

    /**
     * Executes statements in one message, all of them or none, and only while this is still the transaction that took the
     * lock: the lock went with it if a revision has found a way to end it.
     *
     * @throws LostTransactionException if it has
     */
    void executeLocked(List<SqlStatement> statements) throws SQLException {
        List<SqlStatement> message = new ArrayList<>();
        message.add(database.lock().requireHeld(work));
        message.addAll(statements);
        try {
            JdbcMessage.execute(connection, database, message);
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains(Database.refusal(work))) {
                throw new LostTransactionException(e);
            }
            throw e;
        }
    }

    /**
     * Lets an author work on the connection.
     *
     * @throws LostTransactionException if the transaction was ended meanwhile
     */
    void lend(ConnectionWork author) throws SQLException {
        try {
            GuardedConnection.lend(connection, database, author);
        } catch (SQLException | RuntimeException e) {
            requireAfter(e);
            throw e;
        }
        executeLocked(List.of());
    }

    private void requireAfter(Exception failure) {
        try {
            executeLocked(List.of());
        } catch (LostTransactionException e) {
            throw new LostTransactionException(failure);
        } catch (SQLException e) {
            // Where the work has made the transaction fail, it is there to be undone.
            failure.addSuppressed(e);
        }
    }

    /** Ends the transaction and keeps its work. */
    public void commit() throws SQLException {
        connection.commit();
        historyExists = true;
    }

    /** Ends the transaction, if there is one, and undoes its work. */
    public void rollback() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
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
        if (!lock.tryAcquire(connection, work) || !database.lock().letGo(connection)) {
            throw new LostLockException(database.lock().name());
        }
    }

    /** Takes the lock from the session, which may go back to a pool. */
    void release(Exception cause) {
        try {
            database.lock().letGo(connection);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    boolean historyExists() {
        return historyExists;
    }

    Connection connection() {
        return connection;
    }
}
