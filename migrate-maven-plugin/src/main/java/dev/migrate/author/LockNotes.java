package dev.migrate.author;

import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DataOperation;
import dev.migrate.operation.EnumTypeOperation;
import dev.migrate.operation.IndexOperation;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationSummary;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.ReplaceEnumLabels;
import dev.migrate.operation.Replay;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.operation.TableOperation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which operations on tables with rows are felt: those that PostgreSQL scans, rewrites or builds an index for while it
 * holds a lock. Every other lock is held for a moment. Tables that the revision makes itself have no rows yet.
 *
 * <p>What takes which lock, and scans or rewrites, was measured on PostgreSQL 13 to 18.
 */
final class LockNotes implements Operation.Visitor<List<String>> {
    /** What waits for a lock of mode ACCESS EXCLUSIVE. */
    static final String ALL_WAIT = "reads and writes of the table wait";

    private final Replay replay;
    private final Set<QualifiedName> empty = new HashSet<>();

    private LockNotes(Schema before) {
        replay = Replay.startingWith(before);
    }

    /**
     * A line for each operation that is felt.
     *
     * @param operations what is carried out, in order
     * @param before the schema that it starts with
     */
    static List<String> of(List<Operation> operations, Schema before) {
        LockNotes notes = new LockNotes(before);
        List<String> lines = new ArrayList<>();
        for (Operation operation : operations) {
            operation.accept(notes).forEach(note -> lines.add(OperationSummary.of(operation) + ": " + note + "."));
            notes.replay.apply(List.of(operation));
        }
        return lines;
    }

    @Override
    public List<String> visit(TableOperation operation) {
        if (operation instanceof CreateTable create) {
            empty.add(create.table().name());
        } else if (operation instanceof RenameTable rename && empty.remove(rename.from())) {
            empty.add(rename.to());
        }
        return List.of();
    }

    @Override
    public List<String> visit(ColumnOperation operation) {
        return operation.accept(new ColumnLocks(empty, replay));
    }

    @Override
    public List<String> visit(ConstraintOperation operation) {
        return operation.accept(new ConstraintLocks(empty));
    }

    @Override
    public List<String> visit(IndexOperation operation) {
        return operation instanceof CreateIndex create && !empty.contains(create.table())
                ? List.of("the index is built from all rows; writes of the table wait")
                : List.of();
    }

    @Override
    public List<String> visit(EnumTypeOperation operation) {
        return operation instanceof ReplaceEnumLabels labels
                        && labels.columns().stream().anyMatch(column -> !empty.contains(column.table()))
                ? List.of("every row of its tables is written anew; reads and writes of them wait")
                : List.of();
    }

    @Override
    public List<String> visit(SequenceOperation operation) {
        return List.of();
    }

    @Override
    public List<String> visit(DataOperation operation) {
        return List.of();
    }
}
