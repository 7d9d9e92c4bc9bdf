package dev.migrate.execution;

import dev.migrate.error.LockWaitException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits for the migration lock by asking again and again.
 *
 * <p>A call that blocks until the lock is free would hold a snapshot meanwhile, and {@code CREATE INDEX CONCURRENTLY} in the
 * session that holds the lock would wait for that snapshot to go: a deadlock.
 */
public final class LockWait {
    private static final long SHORTEST_PAUSE = 15;
    private static final long LONGEST_PAUSE = 500;
    private static final Duration FIRST_REPORT = Duration.ofSeconds(1);
    private static final Duration REPORT_EVERY = Duration.ofSeconds(10);

    private final Database database;
    private final Duration limit;
    private final MigrationListener listener;

    /** Takes how long to wait at most, and who is told while it lasts. */
    public LockWait(Database database, Duration limit, MigrationListener listener) {
        this.database = database;
        this.limit = limit;
        this.listener = listener;
    }

    /**
     * Begins a transaction that holds the lock.
     *
     * @param work what the transaction is for
     * @param goal where the database stands when the lock is needed no more, if that is known
     * @return whether it holds the lock; else it was needed no more, and no transaction is open
     * @throws LockWaitException if it is not free in time
     */
    boolean acquire(Connection connection, String work, Optional<HistoryState> goal) throws SQLException {
        return tryAcquire(connection, work) || acquireLater(connection, work, goal);
    }

    /** Waits for the lock and takes it, until that is done or needed no more. */
    private boolean acquireLater(Connection connection, String work, Optional<HistoryState> goal) throws SQLException {
        long start = System.nanoTime();
        boolean held = false;
        while (!held && waitUntilFree(connection, goal, start)) {
            held = tryAcquire(connection, work);
        }
        connection.setAutoCommit(false);
        return held;
    }

    /**
     * Waits while others migrate the database.
     *
     * <p>While the lock is not free it is looked where the database stands, in one round trip and outside of a transaction.
     * Whoever sees that move lets those who move it go on: the lock is free for a moment between their transactions, and to
     * take it then would only hand their work over.
     *
     * @param goal where the database stands when the lock is needed no more, if that is known
     * @param start when the waiting began, in nanoseconds of {@link System#nanoTime()}
     * @return whether the lock was free a moment ago; else the database is at the goal
     * @throws LockWaitException if neither comes in time
     */
    private boolean waitUntilFree(Connection connection, Optional<HistoryState> goal, long start) throws SQLException {
        Duration nextReport = FIRST_REPORT;
        Optional<HistoryState> seen = look(connection);
        while (goal.isEmpty() || !seen.equals(goal)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(limit) >= 0) {
                throw LockWaitException.timedOut(database.lock().name(), limit, holder(connection));
            }
            if (waited.compareTo(nextReport) >= 0) {
                listener.waiting(waited, holder(connection));
                nextReport = waited.plus(REPORT_EVERY);
            }
            pause(waited);
            Optional<HistoryState> before = seen;
            seen = look(connection);
            if (seen.equals(before) && database.lock().isFree(connection)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lets others who migrate the database go on, before anything is prepared to do the same.
     *
     * @param goal where the database shall stand
     * @return whether they have brought it there
     * @throws LockWaitException if they are not done in time
     */
    public boolean isReachedByOthers(Connection connection, HistoryState goal) throws SQLException {
        return !database.lock().isFree(connection) && !waitUntilFree(connection, Optional.of(goal), System.nanoTime());
    }

    private Optional<HistoryState> look(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return database.history().state(connection);
    }

    /** Begins a transaction and tells whether it holds the lock. */
    boolean tryAcquire(Connection connection, String work) throws SQLException {
        connection.setAutoCommit(false);
        return database.lock().tryAcquire(connection, database.transactionSettings(work));
    }

    private String holder(Connection connection) throws SQLException {
        return database.lock().holder(connection).orElse("It has just been given back.");
    }

    /**
     * An eighth of what was waited already, so that little time is lost when the lock comes free, more or less, so that many
     * who began together do not ask together.
     */
    private void pause(Duration waited) {
        long millis = Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, waited.toMillis() / 8));
        try {
            Thread.sleep(millis / 2 + ThreadLocalRandom.current().nextLong(millis + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LockWaitException.interrupted(database.lock().name());
        }
    }
}
