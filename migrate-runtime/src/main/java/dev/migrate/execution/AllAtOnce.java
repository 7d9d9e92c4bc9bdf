package dev.migrate.execution;

import dev.migrate.error.PhasesInTransactionException;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationSummary;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import dev.migrate.sql.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Carries out a plan in a single transaction. */
final class AllAtOnce {
    private final Course course;
    private final Function<List<Operation>, List<Phase>> cut;

    /** Takes how operations are cut into phases. */
    AllAtOnce(Course course, Function<List<Operation>, List<Phase>> cut) {
        this.course = course;
        this.cut = cut;
    }

    /**
     * Does all that is left, or nothing; what has been done is told when it is committed.
     *
     * @throws PhasesInTransactionException if a step needs a commit on its way
     */
    void run() {
        if (!course.begin()) {
            return;
        }
        Progress progress = course.progress();
        HistoryState before = progress.state();
        List<StepPhases> steps = course.runner().prepare(progress.step(), before, () -> steps(before));
        List<Duration> durations = together(steps, before).orElseGet(() -> oneByOne(steps, before));
        course.runner().commit(steps.get(steps.size() - 1).step(), before);
        for (Duration duration : durations) {
            course.started();
            course.finished(duration);
        }
    }

    /** All steps in as few messages as they fit into; each takes its share of the time. */
    private Optional<List<Duration>> together(List<StepPhases> steps, HistoryState before) {
        long start = System.nanoTime();
        boolean done = course.runner().runTogether(steps, before, after(steps, before));
        Duration each = Course.since(start).dividedBy(steps.size());
        return done ? Optional.of(Collections.nCopies(steps.size(), each)) : Optional.empty();
    }

    private List<Duration> oneByOne(List<StepPhases> steps, HistoryState before) {
        List<Heads> after = after(steps, before);
        List<Duration> durations = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            long start = System.nanoTime();
            course.runner().runWithin(steps.get(i), before, after.get(i));
            durations.add(Course.since(start));
        }
        return durations;
    }

    private List<Heads> after(List<StepPhases> steps, HistoryState before) {
        List<Heads> after = new ArrayList<>();
        Heads heads = before.heads();
        for (StepPhases step : steps) {
            heads = course.progress().after(heads, step.step());
            after.add(heads);
        }
        return after;
    }

    private List<StepPhases> steps(HistoryState before) {
        before.unfinished().ifPresent(unfinished -> {
            throw UnfinishedStep.error(unfinished, before);
        });
        List<StepPhases> steps = new ArrayList<>();
        for (Step step : course.progress().remaining()) {
            steps.add(course.runner().phases(step, before));
        }
        refusePhases(steps);
        return steps;
    }

    private void refusePhases(List<StepPhases> steps) {
        List<Operation> all =
                steps.stream().flatMap(step -> step.operations().stream()).toList();
        List<Phase> phases = cut.apply(all);
        if (phases.size() == 1 && phases.get(0).kind() == Phase.Kind.TRANSACTION) {
            return;
        }
        int culprit = culprit(phases);
        int passed = 0;
        for (StepPhases step : steps) {
            passed += step.operations().size();
            if (culprit < passed) {
                throw new PhasesInTransactionException(
                        step.step().revision().id(), OperationSummary.of(all.get(culprit)));
            }
        }
    }

    /** The index of the operation that has a phase of its own, or after which a transaction has to end. */
    private static int culprit(List<Phase> phases) {
        if (phases.get(0).kind() != Phase.Kind.TRANSACTION) {
            return 0;
        }
        int first = phases.get(0).operations().size();
        return phases.get(1).kind() == Phase.Kind.TRANSACTION ? first - 1 : first;
    }
}
