package dev.migrate.author;

import dev.migrate.operation.Replay;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the revisions of a project make: the proof of {@code head.json}.
 *
 * @param workspace the project
 * @param ordered its revisions, parents first
 * @param schema what they make together
 */
record Replayed(Workspace workspace, List<RevisionInfo> ordered, Schema schema) {
    /**
     * Replays all revisions.
     *
     * @throws dev.migrate.error.ReplayException if an operation does not fit those before it
     */
    static Replayed of(Workspace workspace, List<RevisionInfo> ordered) {
        Replay replay = Replay.startingWith(Schema.empty());
        ordered.forEach(revision -> replay.apply(workspace.upgrades().apply(revision)));
        return new Replayed(workspace, ordered, replay.schema());
    }

    /**
     * What {@code head.json} says and the revisions do not make. What they make beside it was made by hand and is left
     * alone; where they make what the entities need by now, {@code head.json} is merely behind.
     *
     * @param head the schema of {@code head.json}
     * @param model what the entities need
     * @return a line for each difference, by object
     */
    List<String> differences(Schema head, Schema model) {
        if (head.structure().equals(schema.structure())) {
            return List.of();
        }
        Map<String, String> made = SchemaFacts.of(schema);
        Map<String, String> needed = SchemaFacts.of(model);
        SortedMap<String, String> broken = new TreeMap<>(SchemaFacts.of(head));
        broken.entrySet().removeIf(fact -> {
            String found = made.get(fact.getKey());
            return fact.getValue().equals(found) || Objects.equals(found, needed.get(fact.getKey()));
        });
        return broken.isEmpty() ? List.of() : inWords(broken, made);
    }

    /** Whether the revisions make all that a {@code head.json} says. */
    boolean makes(Head head) {
        return differences(head.schema(), head.schema()).isEmpty();
    }

    private List<String> inWords(SortedMap<String, String> broken, Map<String, String> made) {
        Map<String, String> changedBy = lastChanges(broken.keySet());
        return broken.entrySet().stream()
                .map(fact -> fact.getKey() + ": head.json says " + fact.getValue() + ", "
                        + outcome(made.get(fact.getKey()), changedBy.get(fact.getKey())))
                .toList();
    }

    private static String outcome(@Nullable String made, @Nullable String revision) {
        if (revision == null) {
            return "no revision makes it";
        }
        return "revision '" + revision + "' " + (made == null ? "takes it away" : "makes it " + made);
    }

    /** The revision that changed each object last. */
    private Map<String, String> lastChanges(Set<String> objects) {
        Map<String, String> changedBy = new HashMap<>();
        Map<String, String> before = Map.of();
        Replay replay = Replay.startingWith(Schema.empty());
        for (RevisionInfo revision : ordered) {
            replay.apply(workspace.upgrades().apply(revision));
            Map<String, String> after = SchemaFacts.of(replay.schema());
            for (String object : objects) {
                if (!Objects.equals(before.get(object), after.get(object))) {
                    changedBy.put(object, revision.id());
                }
            }
            before = after;
        }
        return changedBy;
    }
}
