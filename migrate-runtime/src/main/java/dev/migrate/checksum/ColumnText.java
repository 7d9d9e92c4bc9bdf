package dev.migrate.checksum;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropExpression;
import dev.migrate.operation.DropNotNull;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.SetColumnComment;
import dev.migrate.operation.SetDefault;
import dev.migrate.operation.SetIdentity;
import dev.migrate.operation.SetNotNull;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;

/** Columns, and operations on them, as text. */
final class ColumnText implements ColumnOperation.Visitor<String> {
    @Override
    public String visit(AddColumn operation) {
        return new TextRecord("AddColumn")
                .name("table", operation.table())
                .written("column", column(operation.column()))
                .text("fill", operation.fill())
                .toString();
    }

    @Override
    public String visit(DropColumn operation) {
        return of("DropColumn", operation.table(), operation.column()).toString();
    }

    @Override
    public String visit(RenameColumn operation) {
        return new TextRecord("RenameColumn")
                .name("table", operation.table())
                .text("from", operation.from())
                .text("to", operation.to())
                .toString();
    }

    @Override
    public String visit(ChangeColumnType operation) {
        return of("ChangeColumnType", operation.table(), operation.column())
                .written("type", type(operation.type()))
                .text("collation", operation.collation())
                .text("using", operation.using())
                .toString();
    }

    @Override
    public String visit(SetNotNull operation) {
        return of("SetNotNull", operation.table(), operation.column())
                .text("fill", operation.fill())
                .toString();
    }

    @Override
    public String visit(DropNotNull operation) {
        return of("DropNotNull", operation.table(), operation.column()).toString();
    }

    @Override
    public String visit(SetDefault operation) {
        return of("SetDefault", operation.table(), operation.column())
                .text("expression", operation.expression())
                .toString();
    }

    @Override
    public String visit(SetIdentity operation) {
        return of("SetIdentity", operation.table(), operation.column())
                .optional("identity", operation.identity(), ColumnText::identity)
                .toString();
    }

    @Override
    public String visit(DropExpression operation) {
        return of("DropExpression", operation.table(), operation.column()).toString();
    }

    @Override
    public String visit(SetColumnComment operation) {
        return of("SetColumnComment", operation.table(), operation.column())
                .text("comment", operation.comment())
                .toString();
    }

    static String column(Column column) {
        return new TextRecord("Column")
                .text("name", column.name())
                .written("type", type(column.type()))
                .flag("nullable", column.nullable())
                .text("defaultValue", column.defaultValue())
                .optional("identity", column.identity(), ColumnText::identity)
                .text("generatedAs", column.generatedAs())
                .text("collation", column.collation())
                .text("comment", column.comment())
                .toString();
    }

    static String type(SqlType type) {
        return new TextRecord("SqlType")
                .text("text", type.text())
                .flag("enumType", type.enumType())
                .flag("compositeType", type.compositeType())
                .flag("array", type.array())
                .toString();
    }

    private static String identity(Identity identity) {
        return switch (identity) {
            case BY_DEFAULT -> "BY_DEFAULT";
            case ALWAYS -> "ALWAYS";
        };
    }

    private static TextRecord of(String operation, QualifiedName table, String column) {
        return new TextRecord(operation).name("table", table).text("column", column);
    }
}
