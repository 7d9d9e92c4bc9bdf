package dev.migrate.operation;

/** Operations on constraints in words. */
final class ConstraintSummary implements ConstraintOperation.Visitor<String> {
    @Override
    public String visit(AddPrimaryKey operation) {
        return "add primary key " + OperationSummary.quoted(operation.key().name()) + " to "
                + OperationSummary.table(operation.table());
    }

    @Override
    public String visit(AddUniqueKey operation) {
        return "add unique key " + OperationSummary.quoted(operation.key().name()) + " to "
                + OperationSummary.table(operation.table());
    }

    @Override
    public String visit(AddForeignKey operation) {
        return "add foreign key " + OperationSummary.quoted(operation.key().name()) + " to "
                + OperationSummary.table(operation.table()) + ", referencing "
                + OperationSummary.quoted(operation.key().target().toString());
    }

    @Override
    public String visit(AddCheck operation) {
        return "add check " + OperationSummary.quoted(operation.check().name()) + " to "
                + OperationSummary.table(operation.table());
    }

    @Override
    public String visit(DropConstraint operation) {
        return "drop constraint " + OperationSummary.quoted(operation.constraint()) + " of "
                + OperationSummary.table(operation.table());
    }

    @Override
    public String visit(RenameConstraint operation) {
        return "rename constraint " + OperationSummary.quoted(operation.from()) + " of "
                + OperationSummary.table(operation.table()) + " to " + OperationSummary.quoted(operation.to());
    }
}
