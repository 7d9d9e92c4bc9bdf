package dev.migrate.checksum;

import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.CompositeTypeOperation;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.DataOperation;
import dev.migrate.operation.EnumTypeOperation;
import dev.migrate.operation.IndexOperation;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.operation.TableOperation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Operations as text that is equal exactly when they do the same.
 *
 * <p>Where a thing came from in the entities does nothing, nor does the sequence from which they draw the values of a column,
 * so both are left out. Work on the connection is code, of which no
 * more can be told than that it is there.
 */
final class CanonicalText implements Operation.Visitor<String> {
    private static final CanonicalText TEXT = new CanonicalText();

    private CanonicalText() {}

    /** One operation a line. */
    static String of(List<Operation> operations) {
        return operations.stream().map(operation -> operation.accept(TEXT)).collect(Collectors.joining("\n"));
    }

    @Override
    public String visit(TableOperation operation) {
        return operation.accept(new TableText());
    }

    @Override
    public String visit(ColumnOperation operation) {
        return operation.accept(new ColumnText());
    }

    @Override
    public String visit(ConstraintOperation operation) {
        return operation.accept(new ConstraintText());
    }

    @Override
    public String visit(IndexOperation operation) {
        return operation.accept(new IndexText());
    }

    @Override
    public String visit(SequenceOperation operation) {
        return operation.accept(new SequenceText());
    }

    @Override
    public String visit(EnumTypeOperation operation) {
        return operation.accept(new EnumTypeText());
    }

    @Override
    public String visit(CompositeTypeOperation operation) {
        return operation.accept(new CompositeTypeText());
    }

    @Override
    public String visit(DataOperation operation) {
        return operation.accept(new DataText());
    }
}
