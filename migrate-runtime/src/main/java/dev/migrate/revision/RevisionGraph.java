package dev.migrate.revision;

import dev.migrate.error.DuplicateRevisionException;
import dev.migrate.error.MissingDependencyException;
import dev.migrate.error.MissingParentException;
import dev.migrate.error.UnknownRevisionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The revisions of an application, who revises whom, and who depends on whom; immutable. */
public final class RevisionGraph {
    private final Map<String, RevisionInfo> revisions;
    private final Map<String, List<String>> children;
    private final Map<String, List<String>> needing;

    private RevisionGraph(Map<String, RevisionInfo> revisions, Map<String, List<String>> needing) {
        this.revisions = revisions;
        this.children = inverse(revisions.values(), RevisionInfo::revises);
        this.needing = needing;
    }

    /**
     * The graph of these revisions, in any order.
     *
     * @throws dev.migrate.error.InvalidRevisionIdException if an id has other characters than the rules of {@link Revision#id} allow
     * @throws DuplicateRevisionException if two revisions have one id
     * @throws MissingParentException if a revision revises one that is not there
     * @throws MissingDependencyException if a revision depends on one that is not there
     * @throws dev.migrate.error.RevisionCycleException if revisions need each other in a circle
     */
    public static RevisionGraph of(Collection<RevisionInfo> revisions) {
        Map<String, RevisionInfo> byId = byId(revisions);
        byId.values().forEach(revision -> requireNeeds(revision, byId.keySet()));
        Map<String, List<String>> needing = inverse(byId.values(), RevisionInfo::needs);
        return new RevisionGraph(RevisionOrder.of(byId, needing), needing);
    }

    private static void requireNeeds(RevisionInfo revision, Set<String> ids) {
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

    private static Map<String, List<String>> inverse(
            Collection<RevisionInfo> revisions, Function<RevisionInfo, List<String>> next) {
        Map<String, List<String>> inverse = new HashMap<>();
        for (RevisionInfo revision : revisions) {
            next.apply(revision)
                    .forEach(id -> inverse.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(revision.id()));
        }
        return inverse;
    }

    private static Map<String, RevisionInfo> byId(Collection<RevisionInfo> revisions) {
        Map<String, RevisionInfo> byId = new LinkedHashMap<>();
        for (RevisionInfo revision : revisions) {
            RevisionIdRule.check(revision.id());
            RevisionInfo other = byId.put(revision.id(), revision);
            if (other != null) {
                throw new DuplicateRevisionException(revision.id(), other.className(), revision.className());
            }
        }
        return byId;
    }

    /** All revisions, each after those that it needs, and where that leaves a choice by id. */
    public List<RevisionInfo> ordered() {
        return List.copyOf(revisions.values());
    }

    /** The revisions of these ids in that order. */
    public List<RevisionInfo> ordered(Set<String> ids) {
        return revisions.values().stream()
                .filter(revision -> ids.contains(revision.id()))
                .toList();
    }

    /** The revisions that no other revises. */
    public Heads heads() {
        return Heads.of(revisions.keySet().stream()
                .filter(id -> !children.containsKey(id))
                .toList());
    }

    /** The revisions without parents, by id. */
    public List<RevisionInfo> bases() {
        return revisions.values().stream()
                .filter(revision -> revision.revises().isEmpty())
                .sorted(Comparator.comparing(RevisionInfo::id))
                .toList();
    }

    /** Whether there is a revision of that id. */
    public boolean contains(String id) {
        return revisions.containsKey(id);
    }

    /** The revision of that id, which must be there. */
    public RevisionInfo get(String id) {
        return require(revisions, id);
    }

    /**
     * The revision of that id, or the only one whose id begins so.
     *
     * @throws dev.migrate.error.NoSuchRevisionException if there is none
     * @throws dev.migrate.error.AmbiguousRevisionException if several begin so
     */
    public RevisionInfo find(String idOrPrefix) {
        return new RevisionLookup(revisions).find(idOrPrefix);
    }

    /** The ids that begin so, sorted. */
    List<String> idsFrom(String prefix) {
        return new RevisionLookup(revisions).idsFrom(prefix);
    }

    /** Those that revise it directly, in no certain order. */
    public List<String> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** These revisions, and all that they build or depend on. */
    public Set<String> ancestors(Collection<String> ids) {
        return reach(ids, revisions, RevisionInfo::needs);
    }

    /** These revisions, and all that build or depend on them. */
    public Set<String> descendants(Collection<String> ids) {
        return reach(ids, revisions, revision -> needing.getOrDefault(revision.id(), List.of()));
    }

    /** Whether one of these revisions builds or depends on it. */
    public boolean isNeededWithin(String id, Set<String> ids) {
        return needing.getOrDefault(id, List.of()).stream().anyMatch(ids::contains);
    }

    /** The heads of revisions among which are the parents of each: those that no other of them revises. */
    Heads heads(Set<String> ids) {
        return Heads.of(ids.stream()
                .filter(id -> children(id).stream().noneMatch(ids::contains))
                .toList());
    }

    /**
     * Refuses heads that are not in this graph.
     *
     * @throws UnknownRevisionException if there are any
     */
    public void requireKnown(Heads heads) {
        List<String> unknown =
                heads.ids().stream().filter(id -> !revisions.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            throw new UnknownRevisionException(unknown);
        }
    }

    /** Whether one of these heads or their ancestors revises it. */
    boolean isRevisedWithin(String id, Collection<String> heads) {
        List<String> revising = children.getOrDefault(id, List.of());
        // The usual history is a line: looking at all ancestors then would make a long way back quadratic.
        return revising.size() > 1 && !heads.isEmpty() && revising.stream().anyMatch(ancestors(heads)::contains);
    }

    static RevisionInfo require(Map<String, RevisionInfo> revisions, String id) {
        return Objects.requireNonNull(revisions.get(id), id);
    }

    private static Set<String> reach(
            Collection<String> from, Map<String, RevisionInfo> revisions, Function<RevisionInfo, List<String>> next) {
        Set<String> reached = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        for (String id = open.poll(); id != null; id = open.poll()) {
            for (String other : next.apply(require(revisions, id))) {
                if (reached.add(other)) {
                    open.add(other);
                }
            }
        }
        return reached;
    }
}
