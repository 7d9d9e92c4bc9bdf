package dev.migrate.execution;

import dev.migrate.checksum.Checksum;
import dev.migrate.error.HistoryMismatchException;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the checksums of a ledger with the code, for which it loads the revisions that it compares. */
public final class ChecksumCheck {
    private final StepStatements statements;

    /** Takes what the revisions do. */
    public ChecksumCheck(StepStatements statements) {
        this.statements = statements;
    }

    /**
     * The revisions whose operations are not those that were applied, in their order; one that the ledger does not have is
     * none.
     *
     * @throws dev.migrate.error.RevisionClassException if the class of one can't be loaded
     * @throws dev.migrate.error.RevisionFailedException if its code throws
     */
    public List<EditedRevision> edited(List<RevisionInfo> revisions, List<HistoryRow> rows) {
        Map<String, HistoryRow> applied = rows.stream().collect(Collectors.toMap(HistoryRow::id, Function.identity()));
        return revisions.stream()
                .flatMap(revision ->
                        Stream.ofNullable(applied.get(revision.id())).flatMap(row -> compared(revision, row)))
                .toList();
    }

    /**
     * Refuses a revision that is not the one that the ledger has by its id: it has another name and does something else. Only
     * revisions of another name are loaded.
     *
     * @throws HistoryMismatchException if there is one
     */
    public void requireSame(RevisionGraph graph, List<HistoryRow> rows) {
        for (HistoryRow row : rows) {
            if (graph.contains(row.id()) && !graph.get(row.id()).name().equals(row.name())) {
                compared(graph.get(row.id()), row).forEach(edited -> {
                    throw HistoryMismatchException.another(
                            row.id(), edited.revision().name(), row.name(), row.appliedAt());
                });
            }
        }
    }

    private Stream<EditedRevision> compared(RevisionInfo revision, HistoryRow row) {
        String checksum = Checksum.of(statements.operations(new Step(revision, Direction.UPGRADE), ""));
        return checksum.equals(row.checksum())
                ? Stream.empty()
                : Stream.of(new EditedRevision(revision, row, checksum));
    }
}
