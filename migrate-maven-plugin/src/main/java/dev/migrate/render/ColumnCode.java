package dev.migrate.render;

import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.Definitions;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropExpression;
import dev.migrate.operation.DropNotNull;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.SetColumnComment;
import dev.migrate.operation.SetDefault;
import dev.migrate.operation.SetIdentity;
import dev.migrate.operation.SetNotNull;
import dev.migrate.render.Expression.Call;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import java.util.List;

/** Operations on columns as calls. */
final class ColumnCode implements ColumnOperation.Visitor<Expression> {
    /** A column as a revision describes it. */
    static Expression definition(Column column) {
        Call root = Expression.imported(
                Definitions.class, "column", List.of(text(column.name()), TypeCode.of(column.type())));
        return Links.of(root)
                .addIf(!column.nullable(), "notNull")
                .addIf(column.identity() == Identity.BY_DEFAULT, "generatedByDefaultAsIdentity")
                .addIf(column.identity() == Identity.ALWAYS, "generatedAlwaysAsIdentity")
                .addText("defaultTo", column.defaultValue())
                .addText("generatedAs", column.generatedAs())
                .addText("collate", column.collation())
                .addText("comment", column.comment())
                .end();
    }

    @Override
    public Expression visit(AddColumn operation) {
        return Links.of(operation("addColumn", table(operation.table()), definition(operation.column())))
                .addText("fill", operation.fill())
                .end();
    }

    @Override
    public Expression visit(DropColumn operation) {
        return operation("dropColumn", table(operation.table()), text(operation.column()));
    }

    @Override
    public Expression visit(RenameColumn operation) {
        return operation("renameColumn", table(operation.table()), text(operation.from()), text(operation.to()));
    }

    @Override
    public Expression visit(ChangeColumnType operation) {
        Call root = operation(
                "changeColumnType", table(operation.table()), text(operation.column()), TypeCode.of(operation.type()));
        return Links.of(root)
                .addText("collate", operation.collation())
                .addText("using", operation.using())
                .end();
    }

    @Override
    public Expression visit(SetNotNull operation) {
        return Links.of(operation("setNotNull", table(operation.table()), text(operation.column())))
                .addText("fill", operation.fill())
                .end();
    }

    @Override
    public Expression visit(DropNotNull operation) {
        return operation("dropNotNull", table(operation.table()), text(operation.column()));
    }

    @Override
    public Expression visit(SetDefault operation) {
        return operation.expression() == null
                ? operation("dropDefault", table(operation.table()), text(operation.column()))
                : operation(
                        "setDefault", table(operation.table()), text(operation.column()), text(operation.expression()));
    }

    @Override
    public Expression visit(SetIdentity operation) {
        Identity identity = operation.identity();
        return identity == null
                ? operation("dropIdentity", table(operation.table()), text(operation.column()))
                : operation(
                        "setIdentity",
                        table(operation.table()),
                        text(operation.column()),
                        Expression.constant(identity));
    }

    @Override
    public Expression visit(DropExpression operation) {
        return operation("dropExpression", table(operation.table()), text(operation.column()));
    }

    @Override
    public Expression visit(SetColumnComment operation) {
        return operation(
                "setColumnComment", table(operation.table()), text(operation.column()), text(operation.comment()));
    }

    private static Expression table(QualifiedName name) {
        return text(name.toString());
    }
}
