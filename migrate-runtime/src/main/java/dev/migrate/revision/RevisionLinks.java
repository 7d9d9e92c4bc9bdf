package dev.migrate.revision;

import dev.migrate.error.MissingDependencyException;
import dev.migrate.error.MissingParentException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The links between revisions, and where one gets along them. */
final class RevisionLinks {
    private RevisionLinks() {}

    /** Refuses links to revisions that are not there. */
    static void requireNeeds(RevisionInfo revision, Set<String> ids) {
        for (String parent : revision.revises()) {
            if (!ids.contains(parent)) {
                throw new MissingParentException(revision.id(), parent);
            }
        }
        for (String dependency : revision.dependsOn()) {
            if (!ids.contains(dependency)) {
                throw new MissingDependencyException(revision.id(), dependency);
            }
        }
    }

    /** The links the other way. */
    static Map<String, List<String>> inverse(
            Collection<RevisionInfo> revisions, Function<RevisionInfo, List<String>> next) {
        Map<String, List<String>> inverse = new HashMap<>();
        for (RevisionInfo revision : revisions) {
            next.apply(revision)
                    .forEach(id -> inverse.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(revision.id()));
        }
        return inverse;
    }

    /** These revisions, and all that one gets to by the links from one to the next. */
    static Set<String> reach(
            Collection<String> from, Map<String, RevisionInfo> revisions, Function<RevisionInfo, List<String>> next) {
        Set<String> reached = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        for (String id = open.poll(); id != null; id = open.poll()) {
            for (String other : next.apply(RevisionGraph.require(revisions, id))) {
                if (reached.add(other)) {
                    open.add(other);
                }
            }
        }
        return reached;
    }
}
