package dev.migrate.author;

import dev.migrate.error.ReplayException;
import dev.migrate.operation.Replay;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The history with revisions in another place.
 *
 * @param choice the revisions, and what they come after now
 * @param edits what becomes of each of them, parents first
 * @param revisions all revisions as they were, by the ids that they have now
 * @param graph all revisions as they are now
 */
record RebasedLine(
        RebaseChoice choice, List<RevisionEdit> edits, Map<String, RevisionInfo> revisions, RevisionGraph graph) {
    /** Puts revisions after others. */
    static RebasedLine of(RevisionGraph graph, RebaseChoice choice) {
        Set<String> others = new HashSet<>();
        graph.ordered().forEach(revision -> others.add(revision.id()));
        choice.revisions().forEach(revision -> others.remove(revision.id()));
        Map<String, String> ids = RebasedIds.of(choice.revisions(), others);
        Map<String, RevisionInfo> revisions = new LinkedHashMap<>();
        List<RevisionInfo> all = new ArrayList<>();
        List<RevisionEdit> edits = new ArrayList<>();
        for (RevisionInfo revision : graph.ordered()) {
            RevisionInfo after = revision;
            if (ids.containsKey(revision.id())) {
                RevisionEdit edit = edit(revision, ids, choice.onto().id());
                edits.add(edit);
                after = edit.after();
            }
            revisions.put(after.id(), revision);
            all.add(after);
        }
        return new RebasedLine(choice, edits, revisions, RevisionGraph.of(all));
    }

    /** Parents among the revisions that move stay; all others are what they come after, at once or by those. */
    private static RevisionEdit edit(RevisionInfo revision, Map<String, String> ids, String onto) {
        List<String> parents = revision.revises().stream()
                .filter(ids::containsKey)
                .map(ids::get)
                .toList();
        return RevisionEdit.of(
                revision, ids.getOrDefault(revision.id(), revision.id()), parents.isEmpty() ? List.of(onto) : parents);
    }

    /**
     * What the line makes, up to the last of the revisions that move.
     *
     * @throws RebaseException if an operation of one of them does not fit those before it
     */
    Schema replay(Workspace workspace) {
        List<String> moved = edits.stream().map(edit -> edit.after().id()).toList();
        Replay replay = Replay.startingWith(Schema.empty());
        for (RevisionInfo revision : graph.ordered(graph.ancestors(moved))) {
            RevisionInfo before = Objects.requireNonNull(revisions.get(revision.id()), revision.id());
            try {
                replay.apply(workspace.upgrades().apply(before));
            } catch (ReplayException e) {
                throw moved.contains(revision.id())
                        ? RebaseException.conflict(before.id(), choice.onto().id(), String.valueOf(e.getMessage()))
                        : e;
            }
        }
        return replay.schema();
    }

    /** Whether everything is where it is to be already. */
    boolean isNothing() {
        return edits.stream().allMatch(RevisionEdit::isNothing);
    }
}
