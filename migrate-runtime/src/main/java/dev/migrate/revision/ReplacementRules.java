package dev.migrate.revision;

import dev.migrate.error.InvalidReplacementException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a revision must be that stands for others, as far as those others are still there to tell. */
final class ReplacementRules {
    private final Map<String, RevisionInfo> declared;
    private final Replacements replacements;

    /**
     * The rules for these revisions.
     *
     * @param declared all revisions by id, as they are written
     */
    ReplacementRules(Map<String, RevisionInfo> declared, Replacements replacements) {
        this.declared = declared;
        this.replacements = replacements;
    }

    /**
     * Checks what can be told before there is a graph.
     *
     * @throws InvalidReplacementException if a rule is broken
     */
    void check() {
        for (RevisionInfo revision : declared.values()) {
            if (!revision.replaces().isEmpty()) {
                requireOnly(revision);
                requireLast(revision);
            }
            for (String parent : revision.revises()) {
                requireEnd(revision, parent);
            }
        }
    }

    /**
     * Checks that a revision builds on all that the replaced ones build on.
     *
     * @param graph the graph of what is not replaced
     */
    void check(RevisionGraph graph) {
        for (RevisionInfo revision : declared.values()) {
            if (!revision.replaces().isEmpty() && graph.contains(revision.id())) {
                Set<String> before = graph.ancestors(List.of(revision.id()));
                before.remove(revision.id());
                replaced(revision).forEach(replaced -> requireNeeds(revision, replaced, before));
            }
        }
    }

    private void requireOnly(RevisionInfo revision) {
        for (String id : revision.replaces()) {
            RevisionInfo standing = replacements.of(id).orElseThrow();
            RevisionInfo expected = replacements.of(revision.id()).orElse(revision);
            if (!standing.equals(expected) || replacements.isReplaced(standing.id())) {
                throw InvalidReplacementException.twice(id, revision.id(), standing.id());
            }
        }
    }

    /** With all of them there it is known which one builds on the others. */
    private void requireLast(RevisionInfo revision) {
        List<RevisionInfo> replaced = replaced(revision);
        if (replaced.size() < revision.replaces().size()) {
            return;
        }
        List<String> ends = ends(replaced);
        if (!ends.equals(List.of(revision.lastReplaced()))) {
            throw InvalidReplacementException.order(revision.id(), revision.lastReplaced(), ends);
        }
    }

    /** Who revises the last that another one replaces goes on from that other one too. */
    private static List<String> ends(List<RevisionInfo> revisions) {
        Set<String> revised = all(revisions, RevisionInfo::revises);
        Set<String> replaced = all(revisions, RevisionInfo::replaces);
        return revisions.stream()
                .filter(revision -> revision.replaces().isEmpty() || !revised.contains(revision.lastReplaced()))
                .map(RevisionInfo::id)
                .filter(id -> !revised.contains(id) && !replaced.contains(id))
                .sorted()
                .toList();
    }

    private static Set<String> all(List<RevisionInfo> revisions, Function<RevisionInfo, List<String>> ids) {
        return revisions.stream()
                .flatMap(revision -> ids.apply(revision).stream())
                .collect(Collectors.toSet());
    }

    private void requireEnd(RevisionInfo revision, String parent) {
        if (!replacements.isReplaced(revision.id())
                && replacements.place(parent).isEmpty()) {
            RevisionInfo replacing = replacements.of(parent).orElseThrow();
            throw InvalidReplacementException.middle(revision.id(), parent, replacing.id(), replacing.lastReplaced());
        }
    }

    private void requireNeeds(RevisionInfo revision, RevisionInfo replaced, Set<String> before) {
        for (String id : replaced.needs()) {
            String needed = replacements.of(id).map(RevisionInfo::id).orElse(id);
            boolean inside = replacements.isReplaced(id) && needed.equals(revision.id());
            if (!inside && !before.contains(needed)) {
                throw InvalidReplacementException.needs(revision.id(), replaced.id(), id);
            }
        }
    }

    private List<RevisionInfo> replaced(RevisionInfo revision) {
        return revision.replaces().stream()
                .filter(declared::containsKey)
                .map(id -> RevisionGraph.require(declared, id))
                .toList();
    }
}
