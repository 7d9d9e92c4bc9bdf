package dev.migrate.revision;

import dev.migrate.error.InvalidTargetException;
import dev.migrate.error.SeveralHeadsException;
import java.util.List;
import java.util.Set;

/** What a target means that does not depend on where one stands. */
final class FixedTarget {
    private FixedTarget() {}

    /**
     * The heads at the target.
     *
     * @throws InvalidTargetException if it does depend on where one stands
     */
    static Heads heads(RevisionGraph graph, RevisionTarget target) {
        if (target instanceof RevisionTarget.Head) {
            return onlyHead(graph, target);
        }
        if (target instanceof RevisionTarget.AllHeads) {
            return graph.heads();
        }
        if (target instanceof RevisionTarget.Id id) {
            return new NamedRevision(graph, id).heads();
        }
        if (target instanceof RevisionTarget.Offset offset) {
            return new RevisionWalk(graph, offset).heads();
        }
        if (target instanceof RevisionTarget.Base) {
            return Heads.base();
        }
        throw InvalidTargetException.relative(target.toString());
    }

    /** Whether one has to go back to get there: to what is applied, and others revise it. */
    static boolean isBehind(Heads wanted, Heads from, Set<String> applied) {
        return wanted.isBase()
                ? !from.isBase()
                : wanted.ids().stream()
                        .anyMatch(id -> applied.contains(id) && !from.ids().contains(id));
    }

    /** The head of the graph, of which there must not be several. */
    static Heads onlyHead(RevisionGraph graph, RevisionTarget target) {
        Heads heads = graph.heads();
        if (heads.ids().size() > 1) {
            throw new SeveralHeadsException(target.toString(), List.copyOf(heads.ids()));
        }
        return heads;
    }
}
