package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import java.util.stream.Collectors;

/** Operations on composite types in words. */
final class CompositeTypeSummary implements CompositeTypeOperation.Visitor<String> {
    @Override
    public String visit(CreateCompositeType operation) {
        return "create " + type(operation.type().name());
    }

    @Override
    public String visit(DropCompositeType operation) {
        return "drop " + type(operation.type());
    }

    @Override
    public String visit(RenameCompositeType operation) {
        return "rename " + type(operation.from()) + " to "
                + OperationSummary.quoted(operation.to().toString());
    }

    @Override
    public String visit(AddAttribute operation) {
        return "add attribute " + OperationSummary.quoted(operation.attribute().name()) + " to "
                + type(operation.type());
    }

    @Override
    public String visit(DropAttribute operation) {
        return "drop attribute " + OperationSummary.quoted(operation.attribute()) + " of " + type(operation.type());
    }

    @Override
    public String visit(RenameAttribute operation) {
        return "rename attribute " + OperationSummary.quoted(operation.from()) + " of " + type(operation.type())
                + " to " + OperationSummary.quoted(operation.to());
    }

    @Override
    public String visit(SetCompositeTypeComment operation) {
        return (operation.comment() == null ? "remove" : "set") + " the comment of " + type(operation.type());
    }

    @Override
    public String visit(SetAttributeComment operation) {
        return (operation.comment() == null ? "remove" : "set") + " the comment of attribute "
                + OperationSummary.quoted(operation.attribute()) + " of " + type(operation.type());
    }

    @Override
    public String visit(ReplaceCompositeTypes operation) {
        return "replace the attributes of "
                + operation.types().stream().map(type -> type(type.name())).collect(Collectors.joining(" and "));
    }

    private static String type(QualifiedName name) {
        return "composite type " + OperationSummary.quoted(name.toString());
    }
}
