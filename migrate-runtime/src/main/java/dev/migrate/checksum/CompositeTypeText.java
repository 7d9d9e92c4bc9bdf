package dev.migrate.checksum;

import dev.migrate.operation.AddAttribute;
import dev.migrate.operation.CompositeTypeOperation;
import dev.migrate.operation.CreateCompositeType;
import dev.migrate.operation.DropAttribute;
import dev.migrate.operation.DropCompositeType;
import dev.migrate.operation.RenameAttribute;
import dev.migrate.operation.RenameCompositeType;
import dev.migrate.operation.ReplaceCompositeTypes;
import dev.migrate.operation.SetAttributeComment;
import dev.migrate.operation.SetCompositeTypeComment;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;

/** Composite types, and operations on them, as text. */
final class CompositeTypeText implements CompositeTypeOperation.Visitor<String> {
    @Override
    public String visit(CreateCompositeType operation) {
        return new TextRecord("CreateCompositeType")
                .written("type", type(operation.type()))
                .toString();
    }

    @Override
    public String visit(DropCompositeType operation) {
        return new TextRecord("DropCompositeType")
                .name("type", operation.type())
                .toString();
    }

    @Override
    public String visit(RenameCompositeType operation) {
        return new TextRecord("RenameCompositeType")
                .name("from", operation.from())
                .name("to", operation.to())
                .toString();
    }

    @Override
    public String visit(AddAttribute operation) {
        return new TextRecord("AddAttribute")
                .name("type", operation.type())
                .written("attribute", attribute(operation.attribute()))
                .toString();
    }

    @Override
    public String visit(DropAttribute operation) {
        return new TextRecord("DropAttribute")
                .name("type", operation.type())
                .text("attribute", operation.attribute())
                .toString();
    }

    @Override
    public String visit(RenameAttribute operation) {
        return new TextRecord("RenameAttribute")
                .name("type", operation.type())
                .text("from", operation.from())
                .text("to", operation.to())
                .toString();
    }

    @Override
    public String visit(SetCompositeTypeComment operation) {
        return new TextRecord("SetCompositeTypeComment")
                .name("type", operation.type())
                .text("comment", operation.comment())
                .toString();
    }

    @Override
    public String visit(SetAttributeComment operation) {
        return new TextRecord("SetAttributeComment")
                .name("type", operation.type())
                .text("attribute", operation.attribute())
                .text("comment", operation.comment())
                .toString();
    }

    @Override
    public String visit(ReplaceCompositeTypes operation) {
        return new TextRecord("ReplaceCompositeTypes")
                .list("types", operation.types(), CompositeTypeText::type)
                .list("columns", operation.columns(), EnumTypeText::column)
                .toString();
    }

    private static String type(CompositeType type) {
        return new TextRecord("CompositeType")
                .name("name", type.name())
                .list("attributes", type.attributes(), CompositeTypeText::attribute)
                .text("comment", type.comment())
                .toString();
    }

    private static String attribute(Attribute attribute) {
        return new TextRecord("Attribute")
                .text("name", attribute.name())
                .written("type", ColumnText.type(attribute.type()))
                .text("comment", attribute.comment())
                .toString();
    }
}
