package dev.migrate.operation;

/** Operations on indexes in words. */
final class IndexSummary implements IndexOperation.Visitor<String> {
    @Override
    public String visit(CreateIndex operation) {
        return "create " + (operation.index().unique() ? "unique " : "") + "index "
                + OperationSummary.quoted(operation.index().name()) + " on "
                + OperationSummary.table(operation.table()) + concurrently(operation.concurrently());
    }

    @Override
    public String visit(DropIndex operation) {
        return "drop index " + OperationSummary.quoted(operation.index()) + " of "
                + OperationSummary.table(operation.table()) + concurrently(operation.concurrently());
    }

    @Override
    public String visit(RenameIndex operation) {
        return "rename index " + OperationSummary.quoted(operation.from()) + " of "
                + OperationSummary.table(operation.table()) + " to " + OperationSummary.quoted(operation.to());
    }

    private static String concurrently(boolean concurrently) {
        return concurrently ? " concurrently" : "";
    }
}
