package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/** What an operation does, as a sentence without its end: {@code add column 'bio' to table 'users'}. */
public final class OperationSummary implements Operation.Visitor<String> {
    private static final OperationSummary SUMMARY = new OperationSummary();

    private OperationSummary() {}

    /** The operation in words; one line, the names in single quotes. */
    public static String of(Operation operation) {
        return operation.accept(SUMMARY);
    }

    static String quoted(String name) {
        return "'" + name + "'";
    }

    static String table(QualifiedName name) {
        return "table '" + name + "'";
    }

    @Override
    public String visit(TableOperation operation) {
        return operation.accept(new TableSummary());
    }

    @Override
    public String visit(ColumnOperation operation) {
        return operation.accept(new ColumnSummary());
    }

    @Override
    public String visit(ConstraintOperation operation) {
        return operation.accept(new ConstraintSummary());
    }

    @Override
    public String visit(IndexOperation operation) {
        return operation.accept(new IndexSummary());
    }

    @Override
    public String visit(SequenceOperation operation) {
        return operation.accept(new SequenceSummary());
    }

    @Override
    public String visit(EnumTypeOperation operation) {
        return operation.accept(new EnumTypeSummary());
    }

    @Override
    public String visit(CompositeTypeOperation operation) {
        return operation.accept(new CompositeTypeSummary());
    }

    @Override
    public String visit(DataOperation operation) {
        return operation.accept(new DataSummary());
    }
}
