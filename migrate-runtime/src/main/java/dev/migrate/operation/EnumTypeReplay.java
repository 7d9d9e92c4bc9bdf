package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Replays operations on enum types. */
final class EnumTypeReplay implements EnumTypeOperation.Visitor<Change> {
    @Override
    public Change visit(CreateEnumType operation) {
        return schema -> {
            EnumType type = operation.type();
            takeName(schema, operation, type.name());
            schema.enumTypes().put(type.name(), type);
        };
    }

    @Override
    public Change visit(DropEnumType operation) {
        return schema -> {
            EnumType type = schema.enumType(operation, operation.type());
            schema.refuseUsedType(operation, schema.columnsOf(type.name()), schema.holdersOf(type.name()));
            schema.enumTypes().remove(type.name());
            schema.names().freeType(type.name());
        };
    }

    @Override
    public Change visit(RenameEnumType operation) {
        return schema -> {
            EnumType type = schema.enumType(operation, operation.from());
            takeName(schema, operation, operation.to());
            schema.names().freeType(operation.from());
            schema.enumTypes().remove(type.name());
            schema.enumTypes().put(operation.to(), new EnumType(operation.to(), type.labels(), type.origin()));
            schema.moveType(operation.from(), operation.to());
        };
    }

    @Override
    public Change visit(AddEnumLabel operation) {
        return schema -> {
            EnumType type = schema.enumType(operation, operation.type());
            List<String> labels = new ArrayList<>(type.labels());
            refuseTaken(operation, type, operation.label());
            labels.add(position(operation, labels), operation.label());
            schema.enumTypes().put(type.name(), new EnumType(type.name(), labels, type.origin()));
        };
    }

    @Override
    public Change visit(RenameEnumLabel operation) {
        return schema -> {
            EnumType type = schema.enumType(operation, operation.type());
            List<String> labels = new ArrayList<>(type.labels());
            int position = labels.indexOf(operation.from());
            if (position < 0) {
                throw ReplayException.missing(
                        OperationSummary.of(operation), "Label '" + operation.from() + "'", "the labels", labels);
            }
            refuseTaken(operation, type, operation.to());
            labels.set(position, operation.to());
            schema.enumTypes().put(type.name(), new EnumType(type.name(), labels, type.origin()));
        };
    }

    private static void refuseTaken(Operation operation, EnumType type, String label) {
        if (type.labels().contains(label)) {
            throw ReplayException.taken(
                    OperationSummary.of(operation), "a label that enum type '" + type.name() + "' has");
        }
    }

    @Override
    public Change visit(ReplaceEnumLabels operation) {
        return schema -> {
            EnumType type = schema.enumType(operation, operation.type());
            List<ColumnName> columns = schema.columnsOf(type.name()).toList();
            schema.refuseUsedType(
                    operation,
                    columns.stream().filter(column -> !operation.columns().contains(column)),
                    schema.holdersOf(type.name()));
            operation.columns().forEach(column -> ReplacedTypes.check(schema, operation, column, columns));
            schema.enumTypes().put(type.name(), new EnumType(type.name(), operation.labels(), type.origin()));
        };
    }

    private static void takeName(WorkingSchema schema, Operation operation, QualifiedName name) {
        schema.names().takeType(operation, name, "enum type '" + name + "'");
    }

    private static int position(AddEnumLabel operation, List<String> labels) {
        int position = operation.before() == null ? labels.size() : labels.indexOf(operation.before());
        if (position < 0) {
            throw ReplayException.missing(
                    OperationSummary.of(operation), "Label '" + operation.before() + "'", "the labels", labels);
        }
        return position;
    }
}
