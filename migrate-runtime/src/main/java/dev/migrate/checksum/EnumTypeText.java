package dev.migrate.checksum;

import dev.migrate.operation.AddEnumLabel;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.EnumTypeOperation;
import dev.migrate.operation.RenameEnumLabel;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.ReplaceEnumLabels;
import dev.migrate.schema.EnumType;

/** Enum types, and operations on them, as text. */
final class EnumTypeText implements EnumTypeOperation.Visitor<String> {
    @Override
    public String visit(CreateEnumType operation) {
        return new TextRecord("CreateEnumType")
                .written("type", type(operation.type()))
                .toString();
    }

    @Override
    public String visit(AddEnumLabel operation) {
        return new TextRecord("AddEnumLabel")
                .name("type", operation.type())
                .text("label", operation.label())
                .text("before", operation.before())
                .toString();
    }

    @Override
    public String visit(RenameEnumLabel operation) {
        return new TextRecord("RenameEnumLabel")
                .name("type", operation.type())
                .text("from", operation.from())
                .text("to", operation.to())
                .toString();
    }

    @Override
    public String visit(ReplaceEnumLabels operation) {
        return new TextRecord("ReplaceEnumLabels")
                .name("type", operation.type())
                .texts("labels", operation.labels())
                .list("columns", operation.columns(), EnumTypeText::column)
                .toString();
    }

    @Override
    public String visit(RenameEnumType operation) {
        return new TextRecord("RenameEnumType")
                .name("from", operation.from())
                .name("to", operation.to())
                .toString();
    }

    @Override
    public String visit(DropEnumType operation) {
        return new TextRecord("DropEnumType").name("type", operation.type()).toString();
    }

    private static String type(EnumType type) {
        return new TextRecord("EnumType")
                .name("name", type.name())
                .texts("labels", type.labels())
                .toString();
    }

    static String column(ReplaceEnumLabels.ColumnName column) {
        return new TextRecord("ColumnName")
                .name("table", column.table())
                .text("column", column.column())
                .toString();
    }
}
