package dev.migrate.revision;

import dev.migrate.error.RevisionCycleException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/** Puts revisions in order: parents first, and of those that could come next the one with the smallest id. */
final class RevisionOrder {
    private final Map<String, RevisionInfo> revisions;
    private final Map<String, List<String>> children;
    private final Map<String, Integer> waitingFor = new HashMap<>();

    private RevisionOrder(Map<String, RevisionInfo> revisions, Map<String, List<String>> children) {
        this.revisions = revisions;
        this.children = children;
    }

    /**
     * The revisions by id, in order.
     *
     * @throws RevisionCycleException if there is no order
     */
    static Map<String, RevisionInfo> of(Map<String, RevisionInfo> revisions, Map<String, List<String>> children) {
        return new RevisionOrder(revisions, children).sort();
    }

    private Map<String, RevisionInfo> sort() {
        PriorityQueue<String> ready = new PriorityQueue<>();
        revisions.forEach((id, revision) -> {
            waitingFor.put(id, revision.revises().size());
            if (revision.revises().isEmpty()) {
                ready.add(id);
            }
        });
        Map<String, RevisionInfo> ordered = new LinkedHashMap<>();
        for (String id = ready.poll(); id != null; id = ready.poll()) {
            ordered.put(id, RevisionGraph.require(revisions, id));
            for (String child : children.getOrDefault(id, List.of())) {
                if (waitingFor.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        if (ordered.size() < revisions.size()) {
            throw new RevisionCycleException(cycle(ordered.keySet()));
        }
        return ordered;
    }

    /** What could not be ordered has a parent that could not be ordered: following those must come round. */
    private List<String> cycle(Set<String> ordered) {
        Set<String> stuck = new TreeSet<>(revisions.keySet());
        stuck.removeAll(new HashSet<>(ordered));
        Set<String> path = new LinkedHashSet<>();
        String id = stuck.iterator().next();
        while (path.add(id)) {
            id = RevisionGraph.require(revisions, id).revises().stream()
                    .filter(stuck::contains)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> around = new ArrayList<>(path);
        return around.subList(around.indexOf(id), around.size());
    }
}
