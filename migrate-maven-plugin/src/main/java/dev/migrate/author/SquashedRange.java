package dev.migrate.author;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Revisions between two others, and these.
 *
 * @param graph the graph that they are in
 * @param revisions all of them, each after those that it needs
 */
record SquashedRange(RevisionGraph graph, List<RevisionInfo> revisions) {
    /**
     * The revisions that build on the one and that the other builds on.
     *
     * @throws SquashException if they are no range that one revision can stand for
     */
    static SquashedRange of(RevisionGraph graph, RevisionInfo from, RevisionInfo to) {
        Set<String> ids = graph.descendants(List.of(from.id()));
        ids.retainAll(graph.ancestors(List.of(to.id())));
        if (ids.size() < 2) {
            throw SquashException.noRange(from.id(), to.id());
        }
        SquashedRange range = new SquashedRange(graph, graph.ordered(ids));
        range.revisions().stream().skip(1).forEach(range::requireInside);
        return range;
    }

    private void requireInside(RevisionInfo revision) {
        List<String> parents = outside(revision, RevisionInfo::revises);
        if (!parents.isEmpty()) {
            throw SquashException.outside(revision.id(), parents, from().id());
        }
    }

    private List<String> outside(RevisionInfo revision, Function<RevisionInfo, List<String>> links) {
        List<String> inside = Place.ids(revisions);
        return links.apply(revision).stream().filter(id -> !inside.contains(id)).toList();
    }

    RevisionInfo from() {
        return revisions.get(0);
    }

    RevisionInfo to() {
        return revisions.get(revisions.size() - 1);
    }

    /** Where a revision is that stands for them. */
    Place place() {
        Set<String> dependencies = new LinkedHashSet<>();
        revisions.forEach(revision -> dependencies.addAll(outside(revision, RevisionInfo::dependsOn)));
        return new Place(
                from().revises().stream().map(graph::get).toList(),
                dependencies.stream().map(graph::get).toList(),
                revisions);
    }

    /** What has been applied when the first of them comes, and nothing beside it. */
    List<RevisionInfo> before() {
        Set<String> before = graph.ancestors(List.of(to().id()));
        Place.ids(revisions).forEach(before::remove);
        return graph.ordered(before);
    }
}
