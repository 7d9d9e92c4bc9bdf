package dev.migrate.execution;

import dev.migrate.error.HistoryMismatchException;
import dev.migrate.error.PartlyReplacedException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what a ledger holds can have come about by the graph: where the database stands says nothing otherwise. */
public final class HistoryCheck {
    private HistoryCheck() {}

    /**
     * Compares the rows, all read at once, with the graph.
     *
     * @throws dev.migrate.error.UnknownRevisionException if a head is not in the graph
     * @throws PartlyReplacedException if some of what one revision stands for was applied, and some was not
     * @throws HistoryMismatchException if something before the heads was never applied, or something after them was
     */
    public static void check(RevisionGraph graph, List<HistoryRow> rows) {
        Heads heads = Heads.of(
                rows.stream().filter(HistoryRow::head).map(HistoryRow::id).toList());
        Set<String> recorded = rows.stream().map(HistoryRow::id).collect(Collectors.toSet());
        graph.ordered().forEach(revision -> requireWhole(revision, recorded));
        graph.requireKnown(heads);
        Set<String> applied = graph.ancestors(heads.ids());
        List<String> missed = applied.stream()
                .filter(id -> !recorded.contains(id) && !isCovered(graph.get(id), recorded))
                .sorted()
                .toList();
        if (!missed.isEmpty()) {
            throw HistoryMismatchException.missed(missed, heads.toString());
        }
        List<String> misplaced = recorded.stream()
                .filter(id -> graph.contains(id) && !applied.contains(id))
                .sorted()
                .toList();
        if (!misplaced.isEmpty()) {
            throw HistoryMismatchException.misplaced(misplaced, heads.toString());
        }
    }

    /** The revisions that stand for what was applied, and are not recorded themselves. */
    public static List<RevisionInfo> unrecorded(RevisionGraph graph, List<HistoryRow> rows) {
        Set<String> recorded = rows.stream().map(HistoryRow::id).collect(Collectors.toSet());
        return graph.ordered().stream()
                .filter(revision -> !recorded.contains(revision.id()) && isCovered(revision, recorded))
                .toList();
    }

    /** The last one never runs before the others. */
    private static boolean isCovered(RevisionInfo revision, Set<String> recorded) {
        return !revision.replaces().isEmpty() && recorded.contains(revision.lastReplaced());
    }

    private static void requireWhole(RevisionInfo revision, Set<String> recorded) {
        List<String> ran =
                revision.replaces().stream().filter(recorded::contains).toList();
        if (!ran.isEmpty() && !recorded.contains(revision.id()) && !isCovered(revision, recorded)) {
            List<String> missing = revision.replaces().stream()
                    .filter(id -> !recorded.contains(id))
                    .toList();
            throw PartlyReplacedException.ran(revision.id(), ran, missing);
        }
    }
}
