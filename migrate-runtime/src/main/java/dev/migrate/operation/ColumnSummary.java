package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/** Operations on columns in words. */
final class ColumnSummary implements ColumnOperation.Visitor<String> {
    @Override
    public String visit(AddColumn operation) {
        return "add column " + OperationSummary.quoted(operation.column().name()) + " to "
                + OperationSummary.table(operation.table());
    }

    @Override
    public String visit(DropColumn operation) {
        return "drop " + column(operation.table(), operation.column());
    }

    @Override
    public String visit(RenameColumn operation) {
        return "rename " + column(operation.table(), operation.from()) + " to "
                + OperationSummary.quoted(operation.to());
    }

    @Override
    public String visit(ChangeColumnType operation) {
        return "change " + column(operation.table(), operation.column()) + " to type " + operation.type();
    }

    @Override
    public String visit(SetNotNull operation) {
        return "make " + column(operation.table(), operation.column()) + " NOT NULL";
    }

    @Override
    public String visit(DropNotNull operation) {
        return "allow null in " + column(operation.table(), operation.column());
    }

    @Override
    public String visit(SetDefault operation) {
        return (operation.expression() == null ? "remove" : "set") + " the default of "
                + column(operation.table(), operation.column());
    }

    @Override
    public String visit(SetIdentity operation) {
        return "make " + column(operation.table(), operation.column())
                + (operation.identity() == null ? " an ordinary column" : " an identity");
    }

    @Override
    public String visit(DropExpression operation) {
        return "make generated " + column(operation.table(), operation.column()) + " an ordinary column";
    }

    @Override
    public String visit(SetColumnComment operation) {
        return (operation.comment() == null ? "remove" : "set") + " the comment of "
                + column(operation.table(), operation.column());
    }

    private static String column(QualifiedName table, String column) {
        return "column " + OperationSummary.quoted(column) + " of " + OperationSummary.table(table);
    }
}
