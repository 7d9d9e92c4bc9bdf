package dev.migrate.operation;

/** Operations on sequences in words. */
final class SequenceSummary implements SequenceOperation.Visitor<String> {
    @Override
    public String visit(CreateSequence operation) {
        return "create sequence "
                + OperationSummary.quoted(operation.sequence().name().toString());
    }

    @Override
    public String visit(DropSequence operation) {
        return "drop sequence " + OperationSummary.quoted(operation.sequence().toString());
    }

    @Override
    public String visit(RenameSequence operation) {
        return "rename sequence " + OperationSummary.quoted(operation.from().toString()) + " to "
                + OperationSummary.quoted(operation.to().toString());
    }

    @Override
    public String visit(AlterSequence operation) {
        return (operation.cache() == null ? "change start and increment" : "change start, increment and cache")
                + " of sequence "
                + OperationSummary.quoted(operation.sequence().toString());
    }

    @Override
    public String visit(AdvanceSequence operation) {
        return "let sequence " + OperationSummary.quoted(operation.sequence().toString()) + " go on after column "
                + OperationSummary.quoted(operation.column()) + " of " + OperationSummary.table(operation.table());
    }
}
