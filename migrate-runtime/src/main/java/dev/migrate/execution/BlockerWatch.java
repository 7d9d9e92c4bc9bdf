package dev.migrate.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks now and then who keeps a statement waiting: when the wait was given up, the database no longer knows.
 *
 * <p>The look needs a connection of its own, and is only taken when a statement has been running for a good part of the lock
 * timeout. Where there is no second connection, nobody is seen.
 */
final class BlockerWatch implements AutoCloseable {
    private static final long SHORTEST_PERIOD = 20;

    private final SecondConnection connection;
    private final MigrationLock lock;
    private final long period;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable ScheduledFuture<?> looking;
    /** The number of the statement that is running, or zero. */
    private volatile long running;

    private volatile String blocker = "";
    private long statements;
    private long looked;

    /** Takes a connection, which is closed with this. */
    BlockerWatch(SecondConnection connection, MigrationLock lock, Duration lockTimeout) {
        this.connection = connection;
        this.lock = lock;
        this.period = lockTimeout.isZero() ? 0 : Math.max(SHORTEST_PERIOD, lockTimeout.toMillis() / 4);
    }

    /** Does something that may have to wait. */
    void during(Waiting work) throws SQLException {
        blocker = "";
        if (period == 0) {
            work.run();
            return;
        }
        if (thread == null) {
            thread = start();
        }
        running = ++statements;
        try {
            work.run();
        } finally {
            running = 0;
        }
    }

    /** Who kept the last statement waiting, as a sentence, or an empty text. */
    String blocker() {
        return blocker;
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(false);
        }
        if (thread != null) {
            thread.execute(this::disconnect);
            thread.shutdown();
        }
    }

    private ScheduledExecutorService start() {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread daemon = new Thread(task, "dev.migrate blocker watch");
            daemon.setDaemon(true);
            return daemon;
        });
        looking = executor.scheduleAtFixedRate(this::look, period, period, TimeUnit.MILLISECONDS);
        return executor;
    }

    /** Only a statement that was running a period ago is worth a connection. */
    private void look() {
        long statement = running;
        if (statement == 0 || statement != looked) {
            looked = statement;
            return;
        }
        try {
            Optional<Connection> other = connection.get();
            Optional<String> found = other.isPresent() ? lock.blocker(other.get()) : Optional.empty();
            if (found.isPresent() && statement == running) {
                blocker = found.get();
            }
        } catch (SQLException e) {
            // The error of the statement itself is told; this would only have added to it.
            blocker = "";
        }
    }

    private void disconnect() {
        try {
            connection.close();
        } catch (SQLException e) {
            blocker = "";
        }
    }

    /** Something that may have to wait for a lock. */
    @FunctionalInterface
    interface Waiting {
        /** Does it. */
        void run() throws SQLException;
    }
}
