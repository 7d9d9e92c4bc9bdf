package dev.migrate.revision;

import dev.migrate.error.InvalidTargetException;
import dev.migrate.error.WrongDirectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Finds the revisions that a downgrade has to take back, in order. */
final class DowngradePlanner {
    private final RevisionGraph graph;
    private final Heads from;
    private final Set<String> applied;

    DowngradePlanner(RevisionGraph graph, Heads from) {
        graph.requireKnown(from);
        this.graph = graph;
        this.from = graph.resolve(from);
        this.applied = graph.ancestors(from.ids());
    }

    /** Whether the way to the target is a way back. */
    boolean isBehind(RevisionTarget target) {
        if (target instanceof RevisionTarget.Relative relative) {
            return relative.steps() < 0;
        }
        return FixedTarget.isBehind(FixedTarget.heads(graph, target), from, applied);
    }

    List<RevisionInfo> revisions(RevisionTarget target) {
        if (target instanceof RevisionTarget.Relative relative) {
            return last(relative);
        }
        Heads wanted = FixedTarget.heads(graph, target);
        return wanted.isBase() ? backwards(applied) : after(wanted, target);
    }

    private List<RevisionInfo> last(RevisionTarget.Relative relative) {
        if (relative.steps() > 0) {
            throw WrongDirectionException.ahead(relative.toString(), from.toString());
        }
        List<RevisionInfo> back = new ArrayList<>();
        Heads heads = from;
        while (back.size() < -relative.steps()) {
            RevisionInfo revision = onlyHead(heads, relative);
            back.add(revision);
            heads = heads.without(revision, graph);
        }
        return back;
    }

    private RevisionInfo onlyHead(Heads heads, RevisionTarget.Relative relative) {
        if (heads.isBase()) {
            throw InvalidTargetException.tooFar(relative.toString(), applied.size(), "applied", "base");
        }
        if (heads.ids().size() > 1) {
            throw InvalidTargetException.ambiguous(relative.toString(), heads.toString());
        }
        return graph.get(heads.ids().first());
    }

    private List<RevisionInfo> after(Heads wanted, RevisionTarget target) {
        if (!applied.containsAll(wanted.ids())) {
            throw WrongDirectionException.ahead(target.toString(), from.toString());
        }
        List<String> next =
                wanted.ids().stream().flatMap(id -> graph.children(id).stream()).toList();
        Set<String> above = graph.descendants(next);
        above.retainAll(applied);
        return backwards(above);
    }

    private List<RevisionInfo> backwards(Set<String> ids) {
        List<RevisionInfo> revisions = new ArrayList<>(graph.ordered(ids));
        Collections.reverse(revisions);
        return revisions;
    }
}
