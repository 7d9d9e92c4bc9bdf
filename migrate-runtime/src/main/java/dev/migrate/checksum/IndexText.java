package dev.migrate.checksum;

import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.IndexOperation;
import dev.migrate.operation.RenameIndex;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;

/** Indexes, and operations on them, as text. */
final class IndexText implements IndexOperation.Visitor<String> {
    @Override
    public String visit(CreateIndex operation) {
        return new TextRecord("CreateIndex")
                .name("table", operation.table())
                .written("index", index(operation.index()))
                .flag("concurrently", operation.concurrently())
                .toString();
    }

    @Override
    public String visit(DropIndex operation) {
        return new TextRecord("DropIndex")
                .name("table", operation.table())
                .text("index", operation.index())
                .flag("concurrently", operation.concurrently())
                .toString();
    }

    @Override
    public String visit(RenameIndex operation) {
        return new TextRecord("RenameIndex")
                .name("table", operation.table())
                .text("from", operation.from())
                .text("to", operation.to())
                .toString();
    }

    private static String index(Index index) {
        return new TextRecord("Index")
                .text("name", index.name())
                .list("columns", index.columns(), IndexText::column)
                .flag("unique", index.unique())
                .text("method", index.method())
                .text("where", index.where())
                .toString();
    }

    private static String column(IndexColumn column) {
        return new TextRecord("IndexColumn")
                .text("text", column.text())
                .flag("expression", column.expression())
                .flag("descending", column.descending())
                .toString();
    }
}
