package dev.migrate.author;

import dev.migrate.error.ReplayException;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

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
    /**
     * Puts revisions after others.
     *
     * @param declared all revisions as their sources have them, replaced ones too
     */
    static RebasedLine of(RebaseChoice choice, List<RevisionInfo> declared) {
        Map<String, RevisionInfo> before = new TreeMap<>();
        declared.forEach(revision -> before.put(revision.id(), revision));
        Set<String> others = new HashSet<>(before.keySet());
        choice.revisions().forEach(revision -> others.remove(revision.id()));
        Map<String, String> ids = RebasedIds.of(choice.revisions(), others);
        List<RevisionEdit> edits = new ArrayList<>();
        Map<String, RevisionInfo> revisions = new TreeMap<>(before);
        for (RevisionInfo revision : choice.revisions()) {
            RevisionEdit edit = edit(
                    revision,
                    before.getOrDefault(revision.id(), revision),
                    ids,
                    choice.onto().id());
            edits.add(edit);
            revisions.remove(revision.id());
        }
        List<RevisionInfo> all = new ArrayList<>(revisions.values());
        for (RevisionEdit edit : edits) {
            all.add(edit.after());
            revisions.put(edit.after().id(), edit.before());
        }
        return new RebasedLine(choice, edits, revisions, RevisionGraph.of(all));
    }

    /**
     * Parents among the revisions that move stay; all others are what they come after, at once or by those. The source may
     * name a parent by one that it replaces.
     */
    private static RevisionEdit edit(
            RevisionInfo revision, RevisionInfo declared, Map<String, String> ids, String onto) {
        List<String> moving = revision.revises().stream()
                .filter(ids::containsKey)
                .map(ids::get)
                .toList();
        List<String> parents = moving.isEmpty() ? List.of(onto) : moving;
        return RevisionEdit.of(declared, parents.equals(revision.revises()) ? declared.revises() : parents, ids);
    }

    /**
     * What the line makes, there and back.
     *
     * @param downgrades what the downgrade of a revision records
     * @throws RebaseException if an operation of one of the revisions that move does not fit those before it
     */
    RebasedSchema replay(Workspace workspace, Function<RevisionInfo, List<Operation>> downgrades) {
        List<String> moved = edits.stream().map(edit -> edit.after().id()).toList();
        List<String> warnings = new ArrayList<>();
        Replay replay = Replay.startingWith(Schema.empty());
        for (RevisionInfo revision : graph.ordered(graph.ancestors(moved))) {
            RevisionInfo source = Objects.requireNonNull(revisions.get(revision.id()), revision.id());
            List<Operation> upgrade = workspace.upgrades().apply(source);
            if (moved.contains(revision.id())) {
                Schema before = replay.schema();
                move(source, upgrade, replay);
                warnings.addAll(wayBack(source, new WayBack(before, replay.schema()), downgrades));
            } else {
                replay.apply(upgrade);
            }
        }
        return new RebasedSchema(replay.schema(), warnings);
    }

    private void move(RevisionInfo source, List<Operation> upgrade, Replay replay) {
        try {
            replay.apply(upgrade);
        } catch (ReplayException e) {
            throw RebaseException.conflict(source.id(), choice.onto().id(), String.valueOf(e.getMessage()));
        }
    }

    /** A revision that can't be taken back often says so by an exception: it does not lead astray. */
    private static List<String> wayBack(
            RevisionInfo source, WayBack wayBack, Function<RevisionInfo, List<Operation>> downgrades) {
        List<Operation> downgrade;
        try {
            downgrade = downgrades.apply(source);
        } catch (RuntimeException e) {
            return List.of();
        }
        return wayBack.problem(downgrade).stream()
                .map(problem -> "The downgrade of revision '" + source.id()
                        + "' does not lead back to what is there before it now: " + problem)
                .toList();
    }

    /** Whether everything is where it is to be already. */
    boolean isNothing() {
        return edits.stream().allMatch(RevisionEdit::isNothing);
    }
}
