package dev.migrate.render;

import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;
import static dev.migrate.render.Expression.texts;

import dev.migrate.operation.AddEnumLabel;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.EnumTypeOperation;
import dev.migrate.operation.RenameEnumLabel;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.ReplaceEnumLabels;
import dev.migrate.schema.EnumType;
import java.util.List;

/** Operations on enum types as calls. */
final class EnumTypeCode implements EnumTypeOperation.Visitor<Expression> {
    @Override
    public Expression visit(CreateEnumType operation) {
        EnumType type = operation.type();
        return operation("createEnumType", texts(type.name().toString(), type.labels()));
    }

    @Override
    public Expression visit(DropEnumType operation) {
        return operation("dropEnumType", text(operation.type().toString()));
    }

    @Override
    public Expression visit(RenameEnumType operation) {
        return operation(
                "renameEnumType",
                text(operation.from().toString()),
                text(operation.to().toString()));
    }

    @Override
    public Expression visit(AddEnumLabel operation) {
        return Links.of(operation("addEnumLabel", text(operation.type().toString()), text(operation.label())))
                .addText("before", operation.before())
                .end();
    }

    @Override
    public Expression visit(RenameEnumLabel operation) {
        return operation(
                "renameEnumLabel", text(operation.type().toString()), text(operation.from()), text(operation.to()));
    }

    @Override
    public Expression visit(ReplaceEnumLabels operation) {
        Links links =
                Links.of(operation("replaceEnumLabels", texts(operation.type().toString(), operation.labels())));
        operation
                .columns()
                .forEach(column -> links.add("in", List.of(text(column.table().toString()), text(column.column()))));
        return links.end();
    }
}
