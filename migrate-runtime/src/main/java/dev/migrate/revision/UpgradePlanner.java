package dev.migrate.revision;

import dev.migrate.error.InvalidTargetException;
import dev.migrate.error.WrongDirectionException;
import java.util.List;
import java.util.Set;

/** Finds the revisions that an upgrade has to apply, in order. */
final class UpgradePlanner {
    private final RevisionGraph graph;
    private final Heads from;
    private final Set<String> applied;

    UpgradePlanner(RevisionGraph graph, Heads from) {
        graph.requireKnown(from);
        this.graph = graph;
        this.from = graph.resolve(from);
        this.applied = graph.ancestors(from.ids());
    }

    List<RevisionInfo> revisions(RevisionTarget target) {
        if (target instanceof RevisionTarget.Relative relative) {
            return next(relative);
        }
        Heads wanted = FixedTarget.heads(graph, target);
        if (FixedTarget.isBehind(wanted, from, applied)) {
            throw WrongDirectionException.behind(
                    wanted.isBase() ? "base" : wanted.ids().first(), from.toString());
        }
        return pending(wanted);
    }

    private List<RevisionInfo> next(RevisionTarget.Relative relative) {
        if (relative.steps() < 0) {
            throw WrongDirectionException.behind(relative.toString(), from.toString());
        }
        List<RevisionInfo> pending = pending(FixedTarget.onlyHead(graph, relative));
        if (relative.steps() > pending.size()) {
            throw InvalidTargetException.tooFar(relative.toString(), pending.size(), "pending", "head");
        }
        return pending.subList(0, relative.steps());
    }

    private List<RevisionInfo> pending(Heads wanted) {
        Set<String> missing = graph.ancestors(wanted.ids());
        missing.removeAll(applied);
        return graph.ordered(missing);
    }
}
