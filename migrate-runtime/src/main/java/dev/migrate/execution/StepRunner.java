package dev.migrate.execution;

import dev.migrate.error.ConnectionInScriptException;
import dev.migrate.error.MigrateException;
import dev.migrate.error.RevisionFailure;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UseConnection;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Does one step in one transaction of a sink, and knows at any moment what it is doing: errors tell. */
final class StepRunner {
    private final StepStatements statements;
    private final StatementSink sink;
    private final StepFailure failure;
    private String doing = "";
    private int count;

    StepRunner(StepStatements statements, StatementSink sink) {
        this.statements = statements;
        this.sink = sink;
        this.failure = new StepFailure(statements.database(), sink);
    }

    /** Begins the step's transaction and hands on where the database stands in it. */
    void begin(Step step, Heads expected, Consumer<Heads> actual) {
        doing = "before its first statement.";
        attempt(step, expected, () -> actual.accept(sink.begin(step, expected)));
    }

    /** Does the step in the transaction that has begun, and commits. */
    void run(Step step, Heads before, Heads after) {
        attempt(step, before, () -> {
            List<Operation> operations = statements.operations(step, sink.aftermath(before));
            count = 0;
            for (Operation operation : operations) {
                run(step, before, operation);
            }
            doing = "when the history was written.";
            sink.writeHistory(statements.history(step, operations, after));
            doing = StepFailure.AT_COMMIT;
            sink.commit();
        });
    }

    /** Ends a transaction in which there was nothing to do. */
    void end() {
        try {
            sink.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("An idle transaction could not be ended", e);
        }
    }

    private void run(Step step, Heads before, Operation operation) throws SQLException {
        if (operation instanceof UseConnection use) {
            use(step, before, use);
        }
        doing = RevisionFailure.atStatement(count + 1, operation.getClass().getSimpleName() + ".");
        for (SqlStatement statement : generate(step, before, operation)) {
            count++;
            doing = RevisionFailure.atStatement(count, Excerpt.of(statement.text()));
            sink.execute(statement);
        }
    }

    private List<SqlStatement> generate(Step step, Heads before, Operation operation) {
        try {
            return statements.sql(operation);
        } catch (MigrateException e) {
            throw failure.of(step, before, doing, e);
        }
    }

    private void use(Step step, Heads before, UseConnection use) throws SQLException {
        count++;
        doing = RevisionFailure.atStatement(count, "op.connection(...).");
        try {
            sink.use(use.work());
        } catch (ConnectionInScriptException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure.of(step, before, doing, e);
        }
    }

    private void attempt(Step step, Heads heads, Attempt attempt) {
        try {
            attempt.run();
        } catch (SQLException e) {
            undo(e);
            throw failure.of(step, heads, doing, e);
        } catch (RuntimeException e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Exception cause) {
        try {
            sink.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** A part of a step. */
    @FunctionalInterface
    private interface Attempt {
        void run() throws SQLException;
    }
}
