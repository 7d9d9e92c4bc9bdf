package dev.migrate.settings;

import java.time.Duration;

/**
 * How careful a run is.
 *
 * @param lockTimeout how long a statement waits for the lock of a table before its phase is rolled back; zero for ever
 * @param lockAttempts how often a phase is tried when it did not get its locks, at least once
 * @param statementTimeout how long a statement may take; zero for as long as it takes
 * @param lockWait how long it waits for another run to end
 * @param transactions how the work is cut into transactions
 */
public record RunSettings(
        Duration lockTimeout,
        int lockAttempts,
        Duration statementTimeout,
        Duration lockWait,
        Transactions transactions) {
    /** What is right for most. */
    public static final RunSettings DEFAULTS =
            new RunSettings(Duration.ofSeconds(5), 5, Duration.ZERO, Duration.ofMinutes(5), Transactions.REVISION);

    /** How a run is cut into transactions. */
    public enum Transactions {
        /** One for each revision. */
        REVISION,
        /** One for everything that is pending. */
        ALL
    }

    /** With another lock timeout. */
    public RunSettings withLockTimeout(Duration timeout) {
        return new RunSettings(timeout, lockAttempts, statementTimeout, lockWait, transactions);
    }

    /** With another number of attempts. */
    public RunSettings withLockAttempts(int attempts) {
        return new RunSettings(lockTimeout, Math.max(1, attempts), statementTimeout, lockWait, transactions);
    }

    /** With another statement timeout. */
    public RunSettings withStatementTimeout(Duration timeout) {
        return new RunSettings(lockTimeout, lockAttempts, timeout, lockWait, transactions);
    }

    /** With another time to wait. */
    public RunSettings withLockWait(Duration limit) {
        return new RunSettings(lockTimeout, lockAttempts, statementTimeout, limit, transactions);
    }

    /** Cut otherwise. */
    public RunSettings withTransactions(Transactions other) {
        return new RunSettings(lockTimeout, lockAttempts, statementTimeout, lockWait, other);
    }
}
