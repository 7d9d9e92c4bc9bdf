package dev.migrate.author;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a project stands: its one head, proven.
 *
 * @param workspace the project
 * @param head the head and what {@code head.json} says of it
 * @param replayed what the revisions make
 */
record Standing(Workspace workspace, HeadFile head, Replayed replayed) {
    /**
     * Reads {@code head.json} and replays the revisions.
     *
     * @throws HeadException if there is not one head with its file
     */
    static Standing of(Workspace workspace) {
        RevisionGraph graph = RevisionGraph.of(workspace.revisions());
        HeadFile head = HeadFile.read(workspace.headFile(), graph);
        return new Standing(workspace, head, Replayed.of(workspace, graph.ordered()));
    }

    /**
     * Makes sure that revisions and {@code head.json} agree.
     *
     * @throws ProofException if the revisions do not make what {@code head.json} says
     */
    void prove() {
        List<String> differences = replayed.differences(head.schema(), model());
        if (!differences.isEmpty()) {
            throw new ProofException(workspace.headFile(), differences);
        }
    }

    /** What the entities need. */
    Schema model() {
        return workspace.model().schema();
    }

    /** What the entities are compared with. */
    Schema baseline() {
        return Baseline.of(replayed.schema(), head.schema(), model());
    }

    /** The id of the head, if there is one. */
    Optional<String> headId() {
        return head.revision().map(RevisionInfo::id);
    }

    /** {@code head.json} of a revision for what the entities need. */
    Head headOfModel(String revision) {
        return new Head(revision, workspace.model().mapping(), workspace.model().naming(), model());
    }

    /** {@code head.json} of a revision that leaves the schema as it is. */
    Head headUnchanged(String revision) {
        return head.head()
                .map(before -> new Head(revision, before.mapping(), before.naming(), before.schema()))
                .orElseGet(() -> new Head(
                        revision, workspace.model().mapping(), workspace.model().naming(), Schema.empty()));
    }

    /** A sentence for each setting that made what is in {@code head.json} and is another now. */
    List<String> ruleChanges() {
        return head.head()
                .filter(before -> !before.schema().equals(Schema.empty()))
                .map(this::ruleChanges)
                .orElseGet(List::of);
    }

    private List<String> ruleChanges(Head before) {
        List<String> changes = new ArrayList<>();
        addChange(changes, "naming strategy", before.naming(), workspace.model().naming());
        addChange(
                changes,
                "version of the mapping rules",
                before.mapping(),
                workspace.model().mapping());
        return changes;
    }

    private static void addChange(List<String> changes, String setting, Enum<?> before, Enum<?> now) {
        if (before != now) {
            changes.add("The " + setting + " changed from " + text(before) + " to " + text(now)
                    + " since the revision before.");
        }
    }

    /** As the settings spell it: {@code hibernate-6.6} for {@code HIBERNATE_6_6}. */
    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replaceFirst("_", "-").replace('_', '.');
    }

    /** {@code revision '20261120093000'}, or what stands for it before the first. */
    String inWords() {
        return headId().map(id -> "revision '" + id + "'").orElse("an empty database, and there are no revisions yet");
    }
}
