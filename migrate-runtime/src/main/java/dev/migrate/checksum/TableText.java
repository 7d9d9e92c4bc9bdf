package dev.migrate.checksum;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.operation.TableOperation;
import dev.migrate.schema.Table;

/** Tables, and operations on them, as text. */
final class TableText implements TableOperation.Visitor<String> {
    @Override
    public String visit(CreateTable operation) {
        return new TextRecord("CreateTable")
                .written("table", table(operation.table()))
                .toString();
    }

    @Override
    public String visit(DropTable operation) {
        return new TextRecord("DropTable").name("table", operation.table()).toString();
    }

    @Override
    public String visit(RenameTable operation) {
        return new TextRecord("RenameTable")
                .name("from", operation.from())
                .name("to", operation.to())
                .toString();
    }

    @Override
    public String visit(SetTableComment operation) {
        return new TextRecord("SetTableComment")
                .name("table", operation.table())
                .text("comment", operation.comment())
                .toString();
    }

    /** Without its indexes, which are created by operations of their own. */
    private static String table(Table table) {
        return new TextRecord("Table")
                .name("name", table.name())
                .list("columns", table.columns(), ColumnText::column)
                .optional("primaryKey", table.primaryKey(), ConstraintText::primaryKey)
                .list("uniqueKeys", table.uniqueKeys(), ConstraintText::uniqueKey)
                .list("foreignKeys", table.foreignKeys(), ConstraintText::foreignKey)
                .list("checks", table.checks(), ConstraintText::check)
                .text("comment", table.comment())
                .text("options", table.options())
                .toString();
    }
}
