package dev.migrate.execution;

import dev.migrate.error.LostTransactionException;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Fill;
import dev.migrate.operation.Operation;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import dev.migrate.sql.Phase;
import dev.migrate.sql.SqlStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does steps in the transactions of a sink. */
final class StepRunner {
    private final StepStatements statements;
    private final StatementSink sink;
    private final OperationRunner operations;
    private boolean carefully;
    /** What this runner itself has announced and not tried yet. */
    private Optional<StepProgress> announced = Optional.empty();

    StepRunner(StepStatements statements, StatementSink sink) {
        this.statements = statements;
        this.sink = sink;
        this.operations = new OperationRunner(statements.database(), sink);
    }

    /** Begins a transaction for the step and hands on where the database stands in it. */
    void begin(Step step, HistoryState expected, Consumer<HistoryState> actual) {
        operations.doing("before its first statement.");
        attempt(step, expected, () -> {
            actual.accept(sink.begin(step, expected));
            return step;
        });
    }

    /** What a step does. */
    StepPhases phases(Step step, HistoryState state) {
        return statements.phases(step, sink.aftermath(state));
    }

    /** Does something before the first statement; the transaction that has begun ends if it throws. */
    <T> T prepare(Step step, HistoryState state, Supplier<T> preparation) {
        return attempt(step, state, preparation::get);
    }

    /**
     * Does the next phase of a step, or the next part of it, in the transaction that has begun, and commits.
     *
     * @param after where the database stands after the whole step
     * @return how far the step has come; empty if it is done
     */
    Optional<StepProgress> run(StepPhases step, HistoryState before, Heads after) {
        return attempt(step.step(), before, () -> {
            Optional<StepProgress> progress = next(step, before);
            write(step, progress, after);
            operations.doing(StepFailure.AT_COMMIT);
            sink.commit();
            carefully = false;
            return progress;
        });
    }

    /**
     * Does all of steps that are one transaction, in one that has begun and goes on, without waiting for each statement.
     *
     * @param after where the database stands after each of them
     * @return false if nothing was done, since they have to be done one by one
     */
    boolean runTogether(List<StepPhases> steps, HistoryState before, List<Heads> after) {
        if (carefully || !steps.stream().allMatch(step -> OwnStatements.only(step.operations()))) {
            return false;
        }
        return attempt(
                steps.get(0).step(),
                before,
                () -> together(() -> {
                    List<SqlStatement> all = new ArrayList<>();
                    for (int i = 0; i < steps.size(); i++) {
                        AheadTransaction step = ahead(steps.get(i), before, after.get(i));
                        all.addAll(step.own());
                        all.addAll(step.history());
                    }
                    return all;
                }));
    }

    /** Does all of a step that is one transaction, in one that has begun and goes on. */
    void runWithin(StepPhases step, HistoryState before, Heads after) {
        attempt(step.step(), before, () -> {
            sink.enter(step.step());
            operations.skip(List.of());
            run(step.step(), before, step.operations());
            write(step, Optional.empty(), after);
            return step;
        });
    }

    /** Commits several steps, of which this is the last. */
    void commit(Step last, HistoryState before) {
        operations.doing(StepFailure.AT_COMMIT);
        attempt(last, before, () -> {
            sink.commit();
            return last;
        });
    }

    /** Whether transactions can be done without waiting for each. */
    boolean sendsAhead() {
        return sink.sendsAhead();
    }

    /** Does transactions without waiting for each. */
    List<Duration> sendAhead(List<AheadTransaction> transactions) throws SQLException {
        return sink.sendAhead(transactions);
    }

    /** Gives up if the connection is gone: what was sent may have been committed, and nobody can be asked. */
    void requireConnection(Step first, HistoryState before, SQLException failure) {
        if (statements.database().isLost(failure)) {
            operations.doing(StepFailure.SENT_AHEAD);
            throw operations.failed(first, before, failure);
        }
    }

    /** A step that is one transaction. */
    AheadTransaction ahead(StepPhases step, HistoryState before, Heads after) {
        return new AheadTransaction(
                step.step().revision().id(),
                before,
                OwnStatements.of(statements.database().generator(), step.operations()),
                statements.history(step, Optional.empty(), after));
    }

    /** Ends a transaction in which there was nothing to do. */
    void end() {
        try {
            sink.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("An idle transaction could not be ended", e);
        }
    }

    private Optional<StepProgress> next(StepPhases step, HistoryState before) throws SQLException {
        int done = step.done(before.unfinished());
        Phase phase = step.phases().get(done);
        operations.skip(step.first(done));
        if (phase.kind() == Phase.Kind.OUTSIDE) {
            if (!before.unfinished().map(StepProgress::started).orElse(false)) {
                announced = Optional.of(step.progress(done, true, Optional.empty()));
                return announced;
            }
            outside(step.step(), before, phase.operations().get(0));
        } else if (phase.kind() == Phase.Kind.BATCHES) {
            Fill fill = (Fill) phase.operations().get(0);
            FillBatch batch = operations.fill(step.step(), before, fill);
            if (!batch.last()) {
                return Optional.of(step.progress(done, false, Optional.of(batch.progress())));
            }
        } else {
            run(step.step(), before, phase.operations());
        }
        return step.isLast(done) ? Optional.empty() : Optional.of(step.progress(done + 1, false, Optional.empty()));
    }

    /** What an earlier run announced it may also have done, in part or whole. */
    private void outside(Step step, HistoryState before, Operation operation) throws SQLException {
        boolean first = before.unfinished().equals(announced) && !sink.runsAnywhere();
        announced = Optional.empty();
        if (first) {
            operations.run(step, before, operation);
        } else {
            operations.again(step, before, operation);
        }
    }

    private void run(Step step, HistoryState before, List<Operation> all) throws SQLException {
        if (!carefully
                && OwnStatements.only(all)
                && together(() -> OwnStatements.of(statements.database().generator(), all))) {
            return;
        }
        for (Operation operation : all) {
            operations.run(step, before, operation);
        }
    }

    /** Does many statements in haste; tells whether it did. */
    private boolean together(Supplier<List<SqlStatement>> all) throws SQLException {
        try {
            List<SqlStatement> own = all.get();
            if (own.size() < OwnStatements.FEWEST) {
                return false;
            }
            sink.executeTogether(own);
            return true;
        } catch (SQLException | MigrateException e) {
            if (e instanceof SQLException failure && statements.database().isLost(failure)) {
                throw failure;
            }
            carefully = true;
            throw new DoneCarefully(e);
        }
    }

    private void write(StepPhases step, Optional<StepProgress> progress, Heads after) throws SQLException {
        operations.doing("when the history was written.");
        sink.writeHistory(statements.history(step, progress, after));
    }

    private <T> T attempt(Step step, HistoryState state, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (SQLException | LostTransactionException e) {
            undo(e);
            throw operations.failed(step, state, e);
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

    /**
     * A part of a step.
     *
     * @param <T> what it comes to
     */
    @FunctionalInterface
    private interface Attempt<T> {
        T run() throws SQLException;
    }
}
