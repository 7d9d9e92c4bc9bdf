package dev.migrate.checksum;

import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.DataOperation;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Fill;
import dev.migrate.operation.OutsideTransaction;
import dev.migrate.operation.RefuseRows;
import dev.migrate.operation.UseConnection;

/** Operations on rows, and by hand, as text. */
final class DataText implements DataOperation.Visitor<String> {
    @Override
    public String visit(ExecuteSql operation) {
        return new TextRecord("ExecuteSql").text("sql", operation.sql()).toString();
    }

    @Override
    public String visit(BulkInsert operation) {
        return new TextRecord("BulkInsert")
                .name("table", operation.table())
                .texts("columns", operation.columns())
                .list("rows", operation.rows(), row -> TextRecord.list(row, ValueText::of))
                .toString();
    }

    @Override
    public String visit(UseConnection operation) {
        return new TextRecord("UseConnection").written("work", "code").toString();
    }

    @Override
    public String visit(OutsideTransaction operation) {
        return new TextRecord("OutsideTransaction").text("sql", operation.sql()).toString();
    }

    @Override
    public String visit(Fill operation) {
        return new TextRecord("Fill")
                .name("table", operation.table())
                .text("column", operation.column())
                .text("expression", operation.expression())
                .text("where", operation.where())
                .written("batchSize", Integer.toString(operation.batchSize()))
                .toString();
    }

    @Override
    public String visit(RefuseRows operation) {
        return new TextRecord("RefuseRows")
                .name("table", operation.table())
                .text("condition", operation.condition())
                .text("column", operation.column())
                .toString();
    }
}
