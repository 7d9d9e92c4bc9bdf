package dev.migrate.execution;

import dev.migrate.error.LockWaitException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.revision.Step;
import dev.migrate.settings.RunSettings;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Tries a transaction again when it was done in haste, or when another session had a lock that it needs.
 *
 * <p>While a statement waits for the lock of a table, everybody else who wants the table queues behind it. So it waits for
 * a short time only, gives way, and comes back after a pause that grows each time.
 */
final class LockRetry {
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);

    private final Database database;
    private final RunSettings settings;
    private final MigrationListener listener;

    LockRetry(Database database, RunSettings settings, MigrationListener listener) {
        this.database = database;
        this.settings = settings;
        this.listener = listener;
    }

    /** Does the work, which has been rolled back whenever it throws; the last failure is handed on. */
    void run(Step step, Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (DoneCarefully e) {
                attempt--;
            } catch (RevisionFailedException e) {
                if (attempt >= settings.lockAttempts()
                        || !(e.getCause() instanceof SQLException cause)
                        || !database.isLockConflict(cause)) {
                    throw e;
                }
                Duration pause = pause(attempt);
                listener.retrying(step, attempt, pause, e.found());
                sleep(pause);
            }
        }
    }

    /** Half of the lock timeout, twice, three times and so on, more or less, so that two do not meet again and again. */
    private Duration pause(int attempt) {
        Duration unit = settings.lockTimeout().dividedBy(2);
        Duration pause = (unit.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : unit).multipliedBy(attempt);
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1));
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LockWaitException.interrupted(database.history().name());
        }
    }
}
