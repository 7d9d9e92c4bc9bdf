package dev.migrate.execution;

import dev.migrate.revision.Plan;
import dev.migrate.revision.Step;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan that is being carried out. */
final class Course {
    private final Plan plan;
    private final Progress progress;
    private final StepRunner runner;
    private final MigrationListener listener;
    private final List<StepResult> done;
    private final Set<String> sent = new HashSet<>();
    private Duration each = Duration.ZERO;
    private @Nullable Step started;

    /**
     * Takes the plan.
     *
     * @param progress how far it is
     * @param runner what does its steps
     * @param listener who is told
     * @param done the steps that were done here, which this adds to
     */
    Course(Plan plan, Progress progress, StepRunner runner, MigrationListener listener, List<StepResult> done) {
        this.plan = plan;
        this.progress = progress;
        this.runner = runner;
        this.listener = listener;
        this.done = done;
    }

    Progress progress() {
        return progress;
    }

    StepRunner runner() {
        return runner;
    }

    MigrationListener listener() {
        return listener;
    }

    /** Begins a transaction and finds out where the database stands; ends it again if nothing is left to do. */
    boolean begin() {
        int first = progress.number();
        runner.begin(progress.step(), progress.state(), progress::arriveAt);
        passed(first, progress.number());
        sent.clear();
        if (!progress.hasNext()) {
            runner.end();
        }
        return progress.hasNext();
    }

    /** Tells that the next step begins, once. */
    void started() {
        Step step = progress.step();
        if (!Objects.equals(started, step)) {
            started = step;
            listener.stepStarted(step, progress.number(), plan.steps().size());
        }
    }

    /** Takes note that the next step is committed, and tells. */
    void finished(Duration duration) {
        tell(progress.step(), progress.number(), duration);
        progress.done();
    }

    /**
     * Takes note of transactions of which some were done before one failed. Each of them found the database where the one
     * before had left it; so those that turn out to be done were done here, unless another process got in between, which the
     * failure tells.
     *
     * @param failure what the database said
     * @param time how long one of them took, more or less
     */
    void sent(List<AheadTransaction> transactions, String failure, Duration time) {
        each = time;
        for (AheadTransaction transaction : transactions) {
            if (failure.contains(Database.refusal(transaction.work()))) {
                return;
            }
            sent.add(transaction.work());
        }
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Tells of the steps that turned out to be done, from one number to before another. */
    private void passed(int from, int to) {
        List<Step> steps = plan.steps();
        int number = from;
        while (number < to) {
            int next = number + 1;
            if (isSent(number)) {
                sentAhead(steps.get(number - 1), number);
            } else {
                while (next < to && !isSent(next)) {
                    next++;
                }
                listener.stepsSkipped(steps.subList(number - 1, next - 1), number, steps.size());
            }
            number = next;
        }
    }

    private boolean isSent(int number) {
        return sent.contains(plan.steps().get(number - 1).revision().id());
    }

    private void sentAhead(Step step, int number) {
        if (!Objects.equals(started, step)) {
            listener.stepStarted(step, number, plan.steps().size());
        }
        tell(step, number, each);
    }

    private void tell(Step step, int number, Duration duration) {
        listener.stepFinished(step, number, plan.steps().size(), duration);
        done.add(new StepResult(step, duration));
    }
}
