package dev.migrate.render;

import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Definitions;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.operation.TableOperation;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations on tables as calls. */
final class TableCode implements TableOperation.Visitor<Expression> {
    @Override
    public Expression visit(CreateTable operation) {
        Table table = operation.table();
        List<Expression> arguments = new ArrayList<>();
        arguments.add(text(table.name().toString()));
        table.columns().forEach(column -> arguments.add(ColumnCode.definition(column)));
        arguments.addAll(ConstraintCode.definitions(table));
        addText(arguments, "comment", table.comment());
        addText(arguments, "options", table.options());
        return operation("createTable", arguments);
    }

    @Override
    public Expression visit(DropTable operation) {
        return operation("dropTable", text(operation.table().toString()));
    }

    @Override
    public Expression visit(RenameTable operation) {
        return operation(
                "renameTable",
                text(operation.from().toString()),
                text(operation.to().toString()));
    }

    @Override
    public Expression visit(SetTableComment operation) {
        return operation("setTableComment", text(operation.table().toString()), text(operation.comment()));
    }

    private static void addText(List<Expression> arguments, String definition, @Nullable String value) {
        if (value != null) {
            arguments.add(Expression.imported(Definitions.class, definition, List.of(text(value))));
        }
    }
}
