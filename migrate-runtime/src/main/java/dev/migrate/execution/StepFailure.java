package dev.migrate.execution;

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
        boolean lost = cause instanceof SQLException sql && database.isLost(sql) && mayHaveCommitted(doing);
        return new RevisionFailedException(
                new RevisionFailure(
                        step.revision().id(),
                        step.revision().name(),
                        doing,
                        reason(cause),
                        lost ? "Whether the database committed it can't be known." : sink.aftermath(state),
                        lost ? WHERE_IT_STANDS : advice(cause, state)),
                cause);
    }

    private String reason(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String blocker = database.isLockConflict(sql) ? sink.blocker() : "";
            return database.describe(sql) + (blocker.isEmpty() ? "" : " " + blocker);
        }
        return cause instanceof MigrateException ? String.valueOf(cause.getMessage()) : "It threw " + cause;
    }

    private String advice(Throwable cause, HistoryState state) {
        return cause instanceof SQLException sql ? database.advice(sql, state.heads()) : "";
    }

    private static boolean mayHaveCommitted(String doing) {
        return doing.equals(AT_COMMIT) || doing.equals(SENT_AHEAD);
    }
}
