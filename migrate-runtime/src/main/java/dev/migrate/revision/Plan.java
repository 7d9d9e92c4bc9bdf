package dev.migrate.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be done to get from one place in the history to another.
 *
 * @param steps the steps in order, none if one is there already
 * @param from where one stands
 * @param to where the steps lead
 */
public record Plan(List<Step> steps, Heads from, Heads to) {
    /** Copies the list. */
    public Plan {
        steps = List.copyOf(steps);
    }

    /**
     * Applies what is missing, each revision after those that it needs.
     *
     * @param target {@code +3} takes the next three revisions in the order of {@link RevisionGraph#ordered()}
     * @throws dev.migrate.error.UnknownRevisionException if one stands where the graph ends nowhere
     * @throws dev.migrate.error.SeveralHeadsException if the target needs a single head
     * @throws dev.migrate.error.WrongDirectionException if the target is behind
     * @throws dev.migrate.error.InvalidTargetException if the target goes too far
     * @throws dev.migrate.error.NoSuchRevisionException if there is no such revision
     */
    public static Plan upgrade(RevisionGraph graph, Heads from, RevisionTarget target) {
        return of(graph, from, new UpgradePlanner(graph, from).revisions(target), Direction.UPGRADE);
    }

    /**
     * Takes back what builds on the target, what depends on any of that, and nothing that stands beside it: back from a merge
     * to one of its parents leaves the other parent applied.
     *
     * @param target {@code -3} takes back three revisions, as long as there is only one way back
     * @throws dev.migrate.error.UnknownRevisionException if one stands where the graph ends nowhere
     * @throws dev.migrate.error.WrongDirectionException if the target is not applied
     * @throws dev.migrate.error.InvalidTargetException if the target goes too far or several ways
     * @throws dev.migrate.error.NoSuchRevisionException if there is no such revision
     */
    public static Plan downgrade(RevisionGraph graph, Heads from, RevisionTarget target) {
        return of(graph, from, new DowngradePlanner(graph, from).revisions(target), Direction.DOWNGRADE);
    }

    /**
     * The way between two fixed places, whichever direction that is.
     *
     * @param target where to; a number of revisions says the direction by its sign
     */
    public static Plan between(RevisionGraph graph, Heads from, RevisionTarget target) {
        return new DowngradePlanner(graph, from).isBehind(target)
                ? downgrade(graph, from, target)
                : upgrade(graph, from, target);
    }

    private static Plan of(RevisionGraph graph, Heads from, List<RevisionInfo> revisions, Direction direction) {
        List<Step> steps = new ArrayList<>();
        graph.unrecorded(from).forEach(revision -> steps.add(Step.recording(revision)));
        revisions.forEach(revision -> steps.add(new Step(revision, direction)));
        Heads to = from;
        for (Step step : steps) {
            to = to.after(step, graph);
        }
        return new Plan(steps, from, to);
    }

    /**
     * The same after taking note of revisions that stand for what was applied below where one stands, and that have not been
     * recorded yet: going back to one of them must find it.
     */
    public Plan recordingFirst(List<RevisionInfo> revisions) {
        List<Step> all = new ArrayList<>();
        revisions.stream()
                .map(Step::recording)
                .filter(step -> !steps.contains(step))
                .forEach(all::add);
        all.addAll(steps);
        return new Plan(all, from, to);
    }

    /** Whether it leads on or back; an empty one does neither. */
    public Direction direction() {
        return steps.isEmpty() ? Direction.UPGRADE : steps.get(steps.size() - 1).direction();
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
