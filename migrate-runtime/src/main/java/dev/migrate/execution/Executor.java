package dev.migrate.execution;

import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Carries out a plan, each step in a transaction of its own, against any {@link StatementSink}. */
public final class Executor {
    private final RevisionGraph graph;
    private final StepRunner runner;
    private final MigrationListener listener;

    /**
     * An executor.
     *
     * @param graph the graph that its plans are made from
     * @param steps what turns a step's operations into statements
     * @param sink where the statements go
     */
    public Executor(RevisionGraph graph, StepStatements steps, StatementSink sink, MigrationListener listener) {
        this.graph = graph;
        this.runner = new StepRunner(steps, sink);
        this.listener = listener;
    }

    /**
     * Does the steps of a plan. Where another process has done some of them meanwhile, goes on with the rest.
     *
     * @throws dev.migrate.error.RevisionFailedException if a step fails; the steps before it stay done
     * @throws dev.migrate.error.DatabaseMovedException if another process went elsewhere meanwhile
     * @throws dev.migrate.error.LockWaitException if another process holds the lock for too long
     */
    public ExecutionResult run(Plan plan) {
        long start = System.nanoTime();
        List<StepResult> done = new ArrayList<>();
        Progress progress = new Progress(graph, plan);
        if (progress.hasNext()) {
            listener.started(plan);
            while (progress.hasNext()) {
                advance(plan, progress, done);
            }
            listener.finished(plan, progress.heads(), since(start));
        }
        return new ExecutionResult(done, progress.heads(), since(start));
    }

    private void advance(Plan plan, Progress progress, List<StepResult> done) {
        Heads before = progress.heads();
        int first = progress.number();
        runner.begin(progress.step(), before, progress::arriveAt);
        for (int number = first; number < progress.number(); number++) {
            listener.stepSkipped(
                    plan.steps().get(number - 1), number, plan.steps().size());
        }
        if (!progress.hasNext()) {
            runner.end();
            return;
        }
        Step step = progress.step();
        long start = System.nanoTime();
        listener.stepStarted(step, progress.number(), plan.steps().size());
        runner.run(step, progress.heads(), progress.heads().after(step, graph));
        StepResult result = new StepResult(step, since(start));
        listener.stepFinished(step, progress.number(), plan.steps().size(), result.duration());
        done.add(result);
        progress.done();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
