package dev.migrate.revision;

import dev.migrate.error.InvalidTargetException;
import java.util.List;

/**
 * A number of steps from a place, each to the only revision before or after.
 *
 * @param graph the revisions
 * @param offset the place and the number
 */
record RevisionWalk(RevisionGraph graph, RevisionTarget.Offset offset) {
    /**
     * Where it ends.
     *
     * @throws InvalidTargetException if there are fewer revisions, or several ways
     */
    Heads heads() {
        Heads place = only(start());
        for (int step = 0; step < Math.abs(offset.steps()); step++) {
            if (offset.steps() < 0 ? place.isBase() : isLast(place)) {
                throw tooFar(step);
            }
            place = only(offset.steps() < 0 ? before(place) : after(place));
        }
        return place;
    }

    private Heads start() {
        return offset.from() instanceof RevisionTarget.Id id
                ? Heads.of(graph.find(id.idOrPrefix()).id())
                : FixedTarget.heads(graph, offset.from());
    }

    private Heads only(Heads heads) {
        if (heads.ids().size() > 1) {
            throw InvalidTargetException.ambiguous(offset.toString(), heads.toString());
        }
        return heads;
    }

    private boolean isLast(Heads place) {
        return after(place).isBase();
    }

    private Heads before(Heads place) {
        return Heads.of(graph.get(place.ids().first()).revises());
    }

    private Heads after(Heads place) {
        List<String> next = place.isBase()
                ? graph.bases().stream().map(RevisionInfo::id).toList()
                : graph.children(place.ids().first());
        return Heads.of(next);
    }

    /** The base is a step further than the first revision. */
    private InvalidTargetException tooFar(int steps) {
        return offset.steps() > 0
                ? InvalidTargetException.tooFar(offset.toString(), steps, "after '" + offset.from() + "'", "head")
                : InvalidTargetException.tooFar(
                        offset.toString(), Math.max(0, steps - 1), "before '" + offset.from() + "'", "base");
    }
}
