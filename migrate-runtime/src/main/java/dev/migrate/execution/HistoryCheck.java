package dev.migrate.execution;

import dev.migrate.error.HistoryMismatchException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionGraph;
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
     * @throws HistoryMismatchException if something before the heads was never applied, or something after them was
     */
    public static void check(RevisionGraph graph, List<HistoryRow> rows) {
        Heads heads = Heads.of(
                rows.stream().filter(HistoryRow::head).map(HistoryRow::id).toList());
        graph.requireKnown(heads);
        Set<String> recorded = rows.stream().map(HistoryRow::id).collect(Collectors.toSet());
        Set<String> applied = graph.ancestors(heads.ids());
        List<String> missed =
                applied.stream().filter(id -> !recorded.contains(id)).sorted().toList();
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
}
