package dev.migrate.render;

import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.CompositeTypeOperation;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.DataOperation;
import dev.migrate.operation.EnumTypeOperation;
import dev.migrate.operation.IndexOperation;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.operation.TableOperation;

/** Each operation as the call that records it. */
final class OperationCode implements Operation.Visitor<Expression> {
    private final TableCode table = new TableCode();
    private final ColumnCode column = new ColumnCode();
    private final ConstraintCode constraint = new ConstraintCode();
    private final IndexCode index = new IndexCode();
    private final SequenceCode sequence = new SequenceCode();
    private final EnumTypeCode enumType = new EnumTypeCode();
    private final CompositeTypeCode compositeType = new CompositeTypeCode();
    private final DataCode data = new DataCode();

    @Override
    public Expression visit(TableOperation operation) {
        return operation.accept(table);
    }

    @Override
    public Expression visit(ColumnOperation operation) {
        return operation.accept(column);
    }

    @Override
    public Expression visit(ConstraintOperation operation) {
        return operation.accept(constraint);
    }

    @Override
    public Expression visit(IndexOperation operation) {
        return operation.accept(index);
    }

    @Override
    public Expression visit(SequenceOperation operation) {
        return operation.accept(sequence);
    }

    @Override
    public Expression visit(EnumTypeOperation operation) {
        return operation.accept(enumType);
    }

    @Override
    public Expression visit(CompositeTypeOperation operation) {
        return operation.accept(compositeType);
    }

    @Override
    public Expression visit(DataOperation operation) {
        return operation.accept(data);
    }
}
