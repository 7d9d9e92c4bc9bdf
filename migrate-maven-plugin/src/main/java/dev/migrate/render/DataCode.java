package dev.migrate.render;

import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;
import static dev.migrate.render.Expression.texts;

import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.DataOperation;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.UseConnection;
import dev.migrate.render.Expression.Block;

/** Operations on rows, and raw SQL, as calls. */
final class DataCode implements DataOperation.Visitor<Expression> {
    @Override
    public Expression visit(ExecuteSql operation) {
        String sql = operation.sql();
        return operation("execute", TextBlock.suits(sql) ? new Block(sql) : text(sql));
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
}
