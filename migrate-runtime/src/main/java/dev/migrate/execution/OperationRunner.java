package dev.migrate.execution;

import dev.migrate.error.ConnectionInScriptException;
import dev.migrate.error.LostLockException;
import dev.migrate.error.MigrateException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.error.RevisionFailure;
import dev.migrate.operation.Fill;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UseConnection;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Does the operations of steps, and knows at any moment what it is doing: errors tell. */
final class OperationRunner {
    private final Database database;
    private final StatementSink sink;
    private final StepFailure failure;
    private String doing = "";
    private int count;

    OperationRunner(Database database, StatementSink sink) {
        this.database = database;
        this.sink = sink;
        this.failure = new StepFailure(database, sink);
    }

    /** Takes note of what is done next, if it is no operation. */
    void doing(String what) {
        doing = what;
    }

    /** The error of what is being done. */
    RevisionFailedException failed(Step step, HistoryState state, Throwable cause) {
        return failure.of(step, state, doing, cause);
    }

    /** Counts the statements of a step that come after these operations. */
    void skip(List<Operation> operations) {
        count = 0;
        for (Operation operation : operations) {
            count += operation instanceof UseConnection
                    ? 1
                    : database.generator().generate(operation).size();
        }
    }

    /** Does an operation. */
    void run(Step step, HistoryState before, Operation operation) throws SQLException {
        if (operation instanceof UseConnection use) {
            use(step, before, use);
        }
        execute(step, before, generate(step, before, operation, database.generator()::generate));
    }

    /** Does an operation that may have been done. */
    void again(Step step, HistoryState before, Operation operation) throws SQLException {
        execute(step, before, generate(step, before, operation, database::again));
    }

    /** Does the next batch of a fill. */
    FillBatch fill(Step step, HistoryState before, Fill fill) throws SQLException {
        SqlStatement whole =
                generate(step, before, fill, database.generator()::generate).get(0);
        doing = RevisionFailure.atStatement(count + 1, Excerpt.of(whole.text()));
        Optional<FillProgress> progress = before.unfinished().flatMap(StepProgress::fill);
        try {
            return sink.fill(fill, whole, progress);
        } catch (MigrateException e) {
            throw failed(step, before, e);
        }
    }

    private void execute(Step step, HistoryState before, List<SqlStatement> statements) throws SQLException {
        for (SqlStatement statement : statements) {
            count++;
            doing = RevisionFailure.atStatement(count, Excerpt.of(statement.text()));
            try {
                sink.execute(statement);
            } catch (LostLockException e) {
                throw failed(step, before, e);
            }
        }
    }

    private List<SqlStatement> generate(Step step, HistoryState before, Operation operation, Generator generator) {
        doing = RevisionFailure.atStatement(count + 1, operation.getClass().getSimpleName() + ".");
        try {
            return generator.generate(operation);
        } catch (MigrateException e) {
            throw failed(step, before, e);
        }
    }

    private void use(Step step, HistoryState before, UseConnection use) throws SQLException {
        count++;
        doing = RevisionFailure.atStatement(count, "op.connection(...).");
        try {
            sink.use(use.work());
        } catch (ConnectionInScriptException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed(step, before, e);
        }
    }

    /** Makes the statements of an operation. */
    @FunctionalInterface
    private interface Generator {
        List<SqlStatement> generate(Operation operation);
    }
}
