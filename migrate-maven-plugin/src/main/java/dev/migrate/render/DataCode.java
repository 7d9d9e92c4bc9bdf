package dev.migrate.render;

import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;
import static dev.migrate.render.Expression.texts;

import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.DataOperation;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Fill;
import dev.migrate.operation.OutsideTransaction;
import dev.migrate.operation.RefuseRows;
import dev.migrate.operation.UseConnection;
import dev.migrate.render.Expression.Block;
import java.util.List;

/** Operations on rows, and raw SQL, as calls. */
final class DataCode implements DataOperation.Visitor<Expression> {
    @Override
    public Expression visit(ExecuteSql operation) {
        return operation("execute", sql(operation.sql()));
    }

    @Override
    public Expression visit(OutsideTransaction operation) {
        return operation("outsideTransaction", sql(operation.sql()));
    }

    @Override
    public Expression visit(RefuseRows operation) {
        String table = operation.table().toString();
        return operation.column() == null
                ? operation("refuseRows", text(table), text(operation.condition()))
                : operation("refuseRows", text(table), text(operation.condition()), text(operation.column()));
    }

    @Override
    public Expression visit(Fill operation) {
        Links links = Links.of(operation(
                        "fill",
                        text(operation.table().toString()),
                        text(operation.column()),
                        text(operation.expression())))
                .addText("where", operation.where());
        if (operation.batchSize() != Fill.DEFAULT_BATCH_SIZE) {
            links.add("batchSize", List.of(ValueCode.of(operation.batchSize())));
        }
        return links.end();
    }

    @Override
    public Expression visit(BulkInsert operation) {
        Links links = Links.of(operation("bulkInsert", texts(operation.table().toString(), operation.columns())));
        operation
                .rows()
                .forEach(row -> links.add("row", row.stream().map(ValueCode::of).toList()));
        return links.end();
    }

    /** Refuses: the work is compiled code, of which no source is known. */
    @Override
    public Expression visit(UseConnection operation) {
        throw new UnwritableOperationException("work on the connection ('op.connection')");
    }

    private static Expression sql(String sql) {
        return TextBlock.suits(sql) ? new Block(sql) : text(sql);
    }
}
