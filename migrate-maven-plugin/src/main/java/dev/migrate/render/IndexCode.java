package dev.migrate.render;

import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;

import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.Definitions;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.IndexOperation;
import dev.migrate.operation.RenameIndex;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;

/** Operations on indexes as calls. */
final class IndexCode implements IndexOperation.Visitor<Expression> {
    @Override
    public Expression visit(CreateIndex operation) {
        Index index = operation.index();
        List<Expression> target = new ArrayList<>();
        target.add(text(operation.table().toString()));
        target.addAll(keys(index.columns()));
        return Links.of(operation("createIndex", text(index.name())))
                .add("on", target)
                .addIf(index.unique(), "unique")
                .addText("using", index.method().equals(Index.DEFAULT_METHOD) ? null : index.method())
                .addText("where", index.where())
                .addIf(operation.concurrently(), "concurrently")
                .end();
    }

    @Override
    public Expression visit(DropIndex operation) {
        return Links.of(operation("dropIndex", text(operation.table().toString()), text(operation.index())))
                .addIf(operation.concurrently(), "concurrently")
                .end();
    }

    @Override
    public Expression visit(RenameIndex operation) {
        return operation(
                "renameIndex", text(operation.table().toString()), text(operation.from()), text(operation.to()));
    }

    private static List<Expression> keys(List<IndexColumn> columns) {
        boolean plain = columns.stream().noneMatch(column -> column.expression() || column.descending());
        return columns.stream()
                .map(column -> plain ? text(column.text()) : key(column))
                .toList();
    }

    private static Expression key(IndexColumn column) {
        if (!column.expression()) {
            return definition(column.descending() ? "desc" : "asc", text(column.text()));
        }
        Expression expression = definition("expression", text(column.text()));
        return column.descending() ? definition("desc", expression) : expression;
    }

    private static Expression definition(String method, Expression argument) {
        return Expression.imported(Definitions.class, method, List.of(argument));
    }
}
