package dev.migrate.operation;

/** Operations on whole tables in words. */
final class TableSummary implements TableOperation.Visitor<String> {
    @Override
    public String visit(CreateTable operation) {
        return "create " + OperationSummary.table(operation.table().name());
    }

    @Override
    public String visit(DropTable operation) {
        return "drop " + OperationSummary.table(operation.table());
    }

    @Override
    public String visit(RenameTable operation) {
        return "rename " + OperationSummary.table(operation.from()) + " to "
                + OperationSummary.quoted(operation.to().toString());
    }

    @Override
    public String visit(SetTableComment operation) {
        return (operation.comment() == null ? "remove" : "set") + " the comment of "
                + OperationSummary.table(operation.table());
    }
}
