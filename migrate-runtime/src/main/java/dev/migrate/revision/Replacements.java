package dev.migrate.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which revisions stand for others. What is replaced is no part of the graph, whether its class is still there or not: whoever
 * revises the last one that a revision replaces revises that revision.
 */
final class Replacements {
    private final Map<String, RevisionInfo> replacing;

    private Replacements(Map<String, RevisionInfo> replacing) {
        this.replacing = replacing;
    }

    /** The replacements among these revisions, of which any may contradict each other. */
    static Replacements of(Collection<RevisionInfo> revisions) {
        Map<String, RevisionInfo> replacing = new HashMap<>();
        for (RevisionInfo revision : revisions) {
            revision.replaces().forEach(id -> replacing.merge(id, revision, Replacements::outer));
        }
        return new Replacements(replacing);
    }

    /** What was written later may replace the replacement together with what that replaces. */
    private static RevisionInfo outer(RevisionInfo one, RevisionInfo other) {
        return other.replaces().contains(one.id()) ? other : one;
    }

    /** The revision that stands for this one, and is not replaced itself; empty if none does. */
    Optional<RevisionInfo> of(String id) {
        @Nullable RevisionInfo found = replacing.get(id);
        Set<String> seen = new HashSet<>();
        while (found != null && replacing.containsKey(found.id()) && seen.add(found.id())) {
            found = replacing.get(found.id());
        }
        return Optional.ofNullable(found);
    }

    boolean isReplaced(String id) {
        return replacing.containsKey(id);
    }

    /** The place that an id is: its own, or that of the revision of which it is the end; empty for what is in the middle. */
    Optional<String> place(String id) {
        String place = id;
        Set<String> seen = new HashSet<>();
        for (RevisionInfo over = replacing.get(id); over != null && seen.add(place); over = replacing.get(place)) {
            if (!place.equals(over.lastReplaced())) {
                return Optional.empty();
            }
            place = over.id();
        }
        return Optional.of(place);
    }

    /** The revisions that are not replaced, by their ids. */
    Map<String, RevisionInfo> visible(Collection<RevisionInfo> revisions) {
        Map<String, RevisionInfo> visible = new LinkedHashMap<>();
        revisions.stream()
                .filter(revision -> !isReplaced(revision.id()))
                .forEach(revision -> visible.put(revision.id(), resolved(revision)));
        return visible;
    }

    /** The revision with the ids of what is in the graph; what is in the middle of a replacement stays as it is. */
    private RevisionInfo resolved(RevisionInfo revision) {
        if (replacing.isEmpty()) {
            return revision;
        }
        List<String> revises = revision.revises().stream()
                .map(id -> place(id).orElse(id))
                .distinct()
                .toList();
        List<String> dependsOn = revision.dependsOn().stream()
                .map(id -> of(id).map(RevisionInfo::id).orElse(id))
                .distinct()
                .toList();
        return revision.with(revises, dependsOn);
    }
}
