package dev.migrate.execution;

import dev.migrate.error.DatabaseMovedException;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a plan has been carried out, by this process or by others that run at the same time. */
final class Progress {
    private final RevisionGraph graph;
    private final Plan plan;
    private HistoryState state;
    private int next;

    Progress(RevisionGraph graph, Plan plan) {
        this.graph = graph;
        this.plan = plan;
        this.state = HistoryState.at(plan.from());
    }

    boolean hasNext() {
        return next < plan.steps().size();
    }

    Step step() {
        return plan.steps().get(next);
    }

    /** The number of the next step, counted from one. */
    int number() {
        return next + 1;
    }

    HistoryState state() {
        return state;
    }

    /** The steps that are not done. */
    List<Step> remaining() {
        return plan.steps().subList(next, plan.steps().size());
    }

    /** Where the database stands when the next step is done. */
    Heads after() {
        return after(state.heads(), step());
    }

    /** Where a database that stood at these heads stands after the step. */
    Heads after(Heads heads, Step step) {
        return heads.after(step, graph);
    }

    /**
     * Takes note of where the database really stands, passing over the steps that are done.
     *
     * @throws DatabaseMovedException if the next step can't be done from there
     * @throws dev.migrate.error.UnfinishedStepException if another step has to be finished first
     */
    void arriveAt(HistoryState actual) {
        if (!actual.heads().equals(state.heads())) {
            graph.requireKnown(actual.heads());
            Set<String> applied = graph.ancestors(actual.heads().ids());
            while (hasNext() && isDone(step(), actual.heads(), applied)) {
                next++;
            }
            if (hasNext() && !isPossible(step(), actual.heads(), applied)) {
                throw new DatabaseMovedException(state.toString(), actual.toString());
            }
        }
        if (hasNext()) {
            UnfinishedStep.requireFirst(step(), actual);
        }
        state = actual;
    }

    /** Takes note that a part of the next step has been done. */
    void partly(StepProgress progress) {
        state = new HistoryState(state.heads(), Optional.of(progress));
    }

    /** Takes note that the next step has been done. */
    void done() {
        state = HistoryState.at(after());
        next++;
    }

    private static boolean isDone(Step step, Heads actual, Set<String> applied) {
        if (step.isRecording()) {
            return applied.contains(step.revision().id()) && !actual.isReplacedBy(step.revision());
        }
        return applied.contains(step.revision().id()) == (step.direction() == Direction.UPGRADE);
    }

    private boolean isPossible(Step step, Heads actual, Set<String> applied) {
        RevisionInfo revision = step.revision();
        if (step.isRecording() || !graph.resolve(actual).equals(actual)) {
            return step.isRecording() && applied.contains(revision.id());
        }
        return step.direction() == Direction.UPGRADE
                ? applied.containsAll(revision.needs())
                : applied.contains(revision.id()) && !graph.isNeededWithin(revision.id(), applied);
    }
}
