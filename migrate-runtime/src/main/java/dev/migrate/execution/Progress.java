package dev.migrate.execution;

import dev.migrate.error.DatabaseMovedException;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.Step;
import java.util.Set;

/** How far a plan has been carried out, by this process or by others that run at the same time. */
final class Progress {
    private final RevisionGraph graph;
    private final Plan plan;
    private Heads heads;
    private int next;

    Progress(RevisionGraph graph, Plan plan) {
        this.graph = graph;
        this.plan = plan;
        this.heads = plan.from();
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

    Heads heads() {
        return heads;
    }

    /**
     * Takes note of where the database really stands, passing over the steps that are done.
     *
     * @throws DatabaseMovedException if the next step can't be done from there
     */
    void arriveAt(Heads actual) {
        if (actual.equals(heads)) {
            return;
        }
        graph.requireKnown(actual);
        Set<String> applied = graph.ancestors(actual.ids());
        while (hasNext() && isDone(step(), applied)) {
            next++;
        }
        if (hasNext() && !isPossible(step(), actual, applied)) {
            throw new DatabaseMovedException(heads.toString(), actual.toString());
        }
        heads = actual;
    }

    /** Takes note that the next step has been done. */
    void done() {
        heads = heads.after(step(), graph);
        next++;
    }

    private static boolean isDone(Step step, Set<String> applied) {
        return applied.contains(step.revision().id()) == (step.direction() == Direction.UPGRADE);
    }

    private static boolean isPossible(Step step, Heads actual, Set<String> applied) {
        return step.direction() == Direction.UPGRADE
                ? applied.containsAll(step.revision().revises())
                : actual.ids().contains(step.revision().id());
    }
}
