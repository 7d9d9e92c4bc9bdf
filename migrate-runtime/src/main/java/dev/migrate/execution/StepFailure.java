package dev.migrate.execution;

import dev.migrate.error.LostTransactionException;
import dev.migrate.error.MigrateException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.error.RevisionFailure;
import dev.migrate.revision.Step;
import java.sql.SQLException;

/** Makes the error of a step from what it was doing. */
final class StepFailure {
    /** What a step does last. */
    static final String AT_COMMIT = "at its commit.";

    /** What is done with several steps at once. */
    static final String SENT_AHEAD = "while it was sent to the database with those that come after it.";

    private static final String WHERE_IT_STANDS =
            "'current' tells where the database stands; run it again, and it goes on there.";

    private final Database database;
    private final StatementSink sink;

    StepFailure(Database database, StatementSink sink) {
        this.database = database;
        this.sink = sink;
    }

    /**
     * The error.
     *
     * @param state where the database stands without what failed
     * @param doing what the step was doing
     */
    RevisionFailedException of(Step step, HistoryState state, String doing, Throwable cause) {
        return new RevisionFailedException(
                new RevisionFailure(
                        step.revision().id(),
                        step.revision().name(),
                        doing,
                        reason(cause),
                        aftermath(state, doing, cause),
                        advice(state, doing, cause)),
                cause);
    }

    private String reason(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String blocker = database.isLockConflict(sql) ? sink.blocker() : "";
            return database.describe(sql) + (blocker.isEmpty() ? "" : " " + blocker);
        }
        return cause instanceof MigrateException ? String.valueOf(cause.getMessage()) : "It threw " + cause;
    }

    private String aftermath(HistoryState state, String doing, Throwable cause) {
        if (cause instanceof LostTransactionException) {
            return "What it had done until then may be committed, and the history does not say so.";
        }
        return isCommitUnknown(doing, cause)
                ? "Whether the database committed it can't be known."
                : sink.aftermath(state);
    }

    private String advice(HistoryState state, String doing, Throwable cause) {
        if (cause instanceof LostTransactionException) {
            return "Leave out what ends the transaction, and see with 'verify' what has to be taken back by hand.";
        }
        String advice = cause instanceof SQLException sql ? database.advice(sql, state.heads()) : "";
        return isCommitUnknown(doing, cause) ? WHERE_IT_STANDS : advice;
    }

    private boolean isCommitUnknown(String doing, Throwable cause) {
        return cause instanceof SQLException sql && database.isLost(sql) && mayHaveCommitted(doing);
    }

    private static boolean mayHaveCommitted(String doing) {
        return doing.equals(AT_COMMIT) || doing.equals(SENT_AHEAD);
    }
}
