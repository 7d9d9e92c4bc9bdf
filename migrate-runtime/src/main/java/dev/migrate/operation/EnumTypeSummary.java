package dev.migrate.operation;

/** Operations on enum types in words. */
final class EnumTypeSummary implements EnumTypeOperation.Visitor<String> {
    @Override
    public String visit(CreateEnumType operation) {
        return "create enum type "
                + OperationSummary.quoted(operation.type().name().toString());
    }

    @Override
    public String visit(DropEnumType operation) {
        return "drop enum type " + OperationSummary.quoted(operation.type().toString());
    }

    @Override
    public String visit(RenameEnumType operation) {
        return "rename enum type " + OperationSummary.quoted(operation.from().toString()) + " to "
                + OperationSummary.quoted(operation.to().toString());
    }

    @Override
    public String visit(AddEnumLabel operation) {
        return "add label " + OperationSummary.quoted(operation.label()) + " to enum type "
                + OperationSummary.quoted(operation.type().toString());
    }

    @Override
    public String visit(RenameEnumLabel operation) {
        return "rename label " + OperationSummary.quoted(operation.from()) + " of enum type "
                + OperationSummary.quoted(operation.type().toString()) + " to "
                + OperationSummary.quoted(operation.to());
    }

    @Override
    public String visit(ReplaceEnumLabels operation) {
        return "replace the labels of enum type "
                + OperationSummary.quoted(operation.type().toString());
    }
}
