package dev.migrate.render;

import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;

import dev.migrate.operation.AddAttribute;
import dev.migrate.operation.CompositeTypeOperation;
import dev.migrate.operation.CreateCompositeType;
import dev.migrate.operation.Definitions;
import dev.migrate.operation.DropAttribute;
import dev.migrate.operation.DropCompositeType;
import dev.migrate.operation.RenameAttribute;
import dev.migrate.operation.RenameCompositeType;
import dev.migrate.operation.ReplaceCompositeTypes;
import dev.migrate.operation.SetAttributeComment;
import dev.migrate.operation.SetCompositeTypeComment;
import dev.migrate.render.Expression.Call;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import java.util.List;
import java.util.stream.Stream;

/** Operations on composite types as calls. */
final class CompositeTypeCode implements CompositeTypeOperation.Visitor<Expression> {
    @Override
    public Expression visit(CreateCompositeType operation) {
        return operation("createCompositeType", arguments(operation.type()));
    }

    @Override
    public Expression visit(DropCompositeType operation) {
        return operation("dropCompositeType", text(operation.type().toString()));
    }

    @Override
    public Expression visit(RenameCompositeType operation) {
        return operation(
                "renameCompositeType",
                text(operation.from().toString()),
                text(operation.to().toString()));
    }

    @Override
    public Expression visit(AddAttribute operation) {
        return operation("addAttribute", text(operation.type().toString()), attribute(operation.attribute()));
    }

    @Override
    public Expression visit(DropAttribute operation) {
        return operation("dropAttribute", text(operation.type().toString()), text(operation.attribute()));
    }

    @Override
    public Expression visit(RenameAttribute operation) {
        return operation(
                "renameAttribute", text(operation.type().toString()), text(operation.from()), text(operation.to()));
    }

    @Override
    public Expression visit(SetCompositeTypeComment operation) {
        return operation("setCompositeTypeComment", text(operation.type().toString()), text(operation.comment()));
    }

    @Override
    public Expression visit(SetAttributeComment operation) {
        return operation(
                "setAttributeComment",
                text(operation.type().toString()),
                text(operation.attribute()),
                text(operation.comment()));
    }

    @Override
    public Expression visit(ReplaceCompositeTypes operation) {
        List<CompositeType> types = operation.types();
        Links links = Links.of(operation("replaceCompositeType", arguments(types.get(0))));
        types.subList(1, types.size()).forEach(type -> links.add("and", arguments(type)));
        operation
                .columns()
                .forEach(column -> links.add("in", List.of(text(column.table().toString()), text(column.column()))));
        return links.end();
    }

    private static List<Expression> arguments(CompositeType type) {
        return Stream.of(
                        Stream.of(text(type.name().toString())),
                        type.attributes().stream().map(CompositeTypeCode::attribute),
                        Stream.ofNullable(type.comment()).map(CompositeTypeCode::comment))
                .flatMap(arguments -> arguments)
                .toList();
    }

    private static Expression attribute(Attribute attribute) {
        Call root = Expression.imported(
                Definitions.class, "attribute", List.of(text(attribute.name()), TypeCode.of(attribute.type())));
        return Links.of(root).addText("comment", attribute.comment()).end();
    }

    private static Expression comment(String text) {
        return Expression.imported(Definitions.class, "comment", List.of(text(text)));
    }
}
