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

/** Puts revisions in order: each after those that it needs, and of those that could come next the one with the smallest id. */
final class RevisionOrder {
    private final Map<String, RevisionInfo> revisions;
    private final Map<String, List<String>> needing;
    private final Map<String, Integer> waitingFor = new HashMap<>();

    private RevisionOrder(Map<String, RevisionInfo> revisions, Map<String, List<String>> needing) {
        this.revisions = revisions;
        this.needing = needing;
    }

    /**
     * The revisions by id, in order.
     *
     * @param needing who needs a revision, by its id
     * @throws RevisionCycleException if there is no order
     */
    static Map<String, RevisionInfo> of(Map<String, RevisionInfo> revisions, Map<String, List<String>> needing) {
        return new RevisionOrder(revisions, needing).sort();
    }

    private Map<String, RevisionInfo> sort() {
        PriorityQueue<String> ready = new PriorityQueue<>();
        revisions.forEach((id, revision) -> {
            waitingFor.put(id, revision.needs().size());
            if (revision.needs().isEmpty()) {
                ready.add(id);
            }
        });
        Map<String, RevisionInfo> ordered = new LinkedHashMap<>();
        for (String id = ready.poll(); id != null; id = ready.poll()) {
            ordered.put(id, RevisionGraph.require(revisions, id));
            for (String next : needing.getOrDefault(id, List.of())) {
                if (waitingFor.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        if (ordered.size() < revisions.size()) {
            throw error(cycle(ordered.keySet()));
        }
        return ordered;
    }

    private RevisionCycleException error(List<String> cycle) {
        for (int i = 0; i < cycle.size(); i++) {
            String next = cycle.get((i + 1) % cycle.size());
            if (!RevisionGraph.require(revisions, cycle.get(i)).revises().contains(next)) {
                return RevisionCycleException.needing(cycle);
            }
        }
        return RevisionCycleException.revising(cycle);
    }

    /** What could not be ordered needs one that could not be ordered: following those must come round. */
    private List<String> cycle(Set<String> ordered) {
        Set<String> stuck = new TreeSet<>(revisions.keySet());
        stuck.removeAll(new HashSet<>(ordered));
        Set<String> path = new LinkedHashSet<>();
        String id = stuck.iterator().next();
        while (path.add(id)) {
            id = RevisionGraph.require(revisions, id).needs().stream()
                    .filter(stuck::contains)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> around = new ArrayList<>(path);
        return around.subList(around.indexOf(id), around.size());
    }
}
