package dev.migrate.revision;

import dev.migrate.error.DuplicateRevisionException;
import dev.migrate.error.InvalidRevisionNameException;
import dev.migrate.error.PartlyReplacedException;
import dev.migrate.error.ReplacedRevisionException;
import dev.migrate.error.UnknownRevisionException;
import dev.migrate.error.Visible;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The revisions of an application, who revises whom, and who depends on whom; immutable.
 *
 * <p>A revision that another one replaces is not in it, and what revises it revises the other one.
 */
public final class RevisionGraph {
    private final Map<String, RevisionInfo> revisions;
    private final Map<String, List<String>> children;
    private final Map<String, List<String>> needing;
    private final Replacements replacements;

    private RevisionGraph(
            Map<String, RevisionInfo> revisions, Map<String, List<String>> needing, Replacements replacements) {
        this.revisions = revisions;
        this.replacements = replacements;
        this.children = RevisionLinks.inverse(revisions.values(), RevisionInfo::revises);
        this.needing = needing;
    }

    /**
     * The graph of these revisions, in any order.
     *
     * @throws dev.migrate.error.InvalidRevisionIdException if an id has other characters than the rules of {@link Revision#id} allow
     * @throws InvalidRevisionNameException if a name is not a line that shows as it is
     * @throws DuplicateRevisionException if two revisions have one id
     * @throws dev.migrate.error.MissingParentException if a revision revises one that is not there
     * @throws dev.migrate.error.MissingDependencyException if a revision depends on one that is not there
     * @throws dev.migrate.error.InvalidReplacementException if a revision can't stand for those that it replaces
     * @throws dev.migrate.error.RevisionCycleException if revisions need each other in a circle
     */
    public static RevisionGraph of(Collection<RevisionInfo> revisions) {
        Map<String, RevisionInfo> declared = byId(revisions);
        Replacements replacements = Replacements.of(declared.values());
        ReplacementRules rules = new ReplacementRules(declared, replacements);
        rules.check();
        Map<String, RevisionInfo> byId = replacements.visible(declared.values());
        byId.values().forEach(revision -> RevisionLinks.requireNeeds(revision, byId.keySet()));
        Map<String, List<String>> needing = RevisionLinks.inverse(byId.values(), RevisionInfo::needs);
        RevisionGraph graph = new RevisionGraph(RevisionOrder.of(byId, needing), needing, replacements);
        rules.check(graph);
        return graph;
    }

    private static Map<String, RevisionInfo> byId(Collection<RevisionInfo> revisions) {
        Map<String, RevisionInfo> byId = new LinkedHashMap<>();
        for (RevisionInfo revision : revisions) {
            RevisionIdRule.check(revision.id());
            if (!Visible.isLine(revision.name())) {
                throw new InvalidRevisionNameException(revision.id(), revision.name());
            }
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

    /**
     * The revisions that a target names, without those that they depend on.
     *
     * @throws dev.migrate.error.InvalidTargetException if it depends on where one stands
     */
    public Heads at(RevisionTarget target) {
        return FixedTarget.heads(this, target);
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
     * The revision of that id, or that stands for it and is its end, or the only one whose id begins so.
     *
     * @throws ReplacedRevisionException if it is in the middle of what another one stands for
     * @throws dev.migrate.error.NoSuchRevisionException if there is none
     * @throws dev.migrate.error.AmbiguousRevisionException if several begin so
     */
    public RevisionInfo find(String idOrPrefix) {
        if (!replacements.isReplaced(idOrPrefix)) {
            return new RevisionLookup(revisions).find(idOrPrefix);
        }
        RevisionInfo replacing = replacing(idOrPrefix).orElseThrow();
        if (!isReached(idOrPrefix)) {
            throw new ReplacedRevisionException(idOrPrefix, replacing.id(), replacing.replaces());
        }
        return replacing;
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
        return RevisionLinks.reach(places(ids), revisions, RevisionInfo::needs);
    }

    /** These revisions, and all that build or depend on them. */
    public Set<String> descendants(Collection<String> ids) {
        return RevisionLinks.reach(ids, revisions, revision -> needing.getOrDefault(revision.id(), List.of()));
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

    /** The revision that stands for another one, which need not be there any longer; empty if none does. */
    public Optional<RevisionInfo> replacing(String id) {
        return replacements.of(id);
    }

    /** Whether one who stands at this revision is at a place of the graph, and not in the middle of what another stands for. */
    public boolean isReached(String id) {
        return replacements.place(id).filter(revisions::containsKey).isPresent();
    }

    /** The same place by the revisions of this graph, where some of it is replaced. */
    public Heads resolve(Heads heads) {
        return places(heads.ids()).equals(heads.ids()) ? heads : Heads.of(places(heads.ids()));
    }

    private Set<String> places(Collection<String> ids) {
        return ids.stream().map(id -> replacements.place(id).orElse(id)).collect(Collectors.toSet());
    }

    /** The revisions that take the place of these heads when they are recorded, in order. */
    public List<RevisionInfo> unrecorded(Heads heads) {
        return ordered(heads.ids().stream()
                .filter(replacements::isReplaced)
                .flatMap(id -> replacements.place(id).stream())
                .collect(Collectors.toSet()));
    }

    /**
     * Refuses heads that are not in this graph.
     *
     * @throws UnknownRevisionException if there are any
     * @throws PartlyReplacedException if some of what one revision stands for was applied, and some was not
     */
    public void requireKnown(Heads heads) {
        List<String> unknown = heads.ids().stream().filter(id -> !isReached(id)).toList();
        for (String id : unknown) {
            replacing(id).ifPresent(revision -> {
                throw PartlyReplacedException.at(revision.id(), id, revision.lastReplaced());
            });
        }
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
}
