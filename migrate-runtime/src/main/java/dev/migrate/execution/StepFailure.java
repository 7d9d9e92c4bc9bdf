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
        boolean lost = cause instanceof SQLException sql && isLost(sql) && doing.equals(AT_COMMIT);
        return new RevisionFailedException(
                new RevisionFailure(
                        step.revision().id(),
                        step.revision().name(),
                        doing,
                        reason(cause),
                        lost ? "Whether the database committed it can't be known." : sink.aftermath(state),
                        lost ? "'current' tells where the database stands." : advice(cause, state)),
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

    /** SQL's class of connection exceptions. */
    private static boolean isLost(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith("08");
    }
}
