package dev.migrate.execution;

import dev.migrate.revision.Plan;
import dev.migrate.revision.Step;
import java.time.Duration;
import java.util.List;

/**
 * A plan that is being carried out.
 *
 * @param plan the plan
 * @param progress how far it is
 * @param runner what does its steps
 * @param listener who is told
 * @param done the steps that were done here, which this adds to
 */
record Course(Plan plan, Progress progress, StepRunner runner, MigrationListener listener, List<StepResult> done) {

    /** Begins a transaction and finds out where the database stands; ends it again if nothing is left to do. */
    boolean begin() {
        int first = progress.number();
        runner.begin(progress.step(), progress.state(), progress::arriveAt);
        for (int number = first; number < progress.number(); number++) {
            listener.stepSkipped(plan.steps().get(number - 1), number, total());
        }
        if (!progress.hasNext()) {
            runner.end();
        }
        return progress.hasNext();
    }

    /** Tells that the next step begins. */
    void started() {
        listener.stepStarted(progress.step(), progress.number(), total());
    }

    /** Takes note that the next step is committed, and tells. */
    void finished(Duration duration) {
        Step step = progress.step();
        listener.stepFinished(step, progress.number(), total(), duration);
        done.add(new StepResult(step, duration));
        progress.done();
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private int total() {
        return plan.steps().size();
    }
}
