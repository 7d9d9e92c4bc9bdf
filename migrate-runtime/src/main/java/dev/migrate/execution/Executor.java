package dev.migrate.execution;

import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.settings.RunSettings;
import java.util.ArrayList;
import java.util.List;

/** Carries out a plan against any {@link StatementSink}. */
public final class Executor {
    private final RevisionGraph graph;
    private final StepStatements steps;
    private final StatementSink sink;
    private final MigrationListener listener;
    private final RunSettings settings;

    /**
     * An executor.
     *
     * @param graph the graph that its plans are made from
     * @param steps what turns a step's operations into statements
     * @param sink where the statements go
     */
    public Executor(
            RevisionGraph graph,
            StepStatements steps,
            StatementSink sink,
            MigrationListener listener,
            RunSettings settings) {
        this.graph = graph;
        this.steps = steps;
        this.sink = sink;
        this.listener = listener;
        this.settings = settings;
    }

    /**
     * Does the steps of a plan. Where another process has done some of them meanwhile, goes on with the rest.
     *
     * @throws dev.migrate.error.RevisionFailedException if a step fails; the steps before it stay done, unless all are one
     *     transaction
     * @throws dev.migrate.error.DatabaseMovedException if another process went elsewhere meanwhile
     * @throws dev.migrate.error.UnfinishedStepException if another step has to be finished first
     * @throws dev.migrate.error.PhasesInTransactionException if a step can't be part of one transaction
     * @throws dev.migrate.error.LockWaitException if another process holds the lock for too long
     */
    public ExecutionResult run(Plan plan) {
        long start = System.nanoTime();
        List<StepResult> done = new ArrayList<>();
        Progress progress = new Progress(graph, plan);
        if (progress.hasNext()) {
            listener.started(plan);
            Course course = new Course(plan, progress, new StepRunner(steps, sink), listener, done);
            LockRetry retry = new LockRetry(steps.database(), settings, listener);
            Runnable advance = settings.transactions() == RunSettings.Transactions.ALL
                    ? new AllAtOnce(course, steps.database()::phases)::run
                    : new OneByOne(course)::advance;
            while (progress.hasNext()) {
                retry.run(progress.step(), advance);
            }
            listener.finished(plan, progress.state().heads(), Course.since(start));
        }
        return new ExecutionResult(done, progress.state().heads(), Course.since(start));
    }
}
