package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
            refuseUsed(operation, columnsOf(schema, type.name()));
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
            schema.moveEnumType(type, operation.to());
            schema.usersOf(operation.to())
                    .forEach(table -> WorkingTable.replaceAll(table.columns(), column -> retyped(column, operation)));
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
            List<ColumnName> columns = columnsOf(schema, type.name()).toList();
            refuseUsed(
                    operation,
                    columns.stream().filter(column -> !operation.columns().contains(column)));
            for (ColumnName column : operation.columns()) {
                WorkingTable table = schema.table(operation, column.table());
                ColumnChange change = new ColumnChange(operation, table, column.column());
                change.refuse(
                        !columns.contains(column),
                        "Column '" + column.column() + "' of table '" + column.table() + "' is of type '"
                                + change.column().type() + "'.",
                        "Name the columns of that type alone.");
                change.refuseUsed(change.generatedUsers());
            }
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

    private static Stream<ColumnName> columnsOf(WorkingSchema schema, QualifiedName type) {
        return schema.usersOf(type).stream()
                .flatMap(table -> table.columns().values().stream()
                        .filter(column -> isOf(column, type))
                        .map(column -> new ColumnName(table.name(), column.name())));
    }

    private static boolean isOf(Column column, QualifiedName type) {
        return column.type().enumType() && column.type().text().equals(type.toString());
    }

    private static Column retyped(Column column, RenameEnumType operation) {
        return isOf(column, operation.from())
                ? column.withType(new SqlType(
                        operation.to().toString(), true, column.type().array()))
                : column;
    }

    private static void refuseUsed(Operation operation, Stream<ColumnName> users) {
        List<String> all = users.map(user -> "column '" + user.column() + "' of table '" + user.table() + "'")
                .toList();
        if (!all.isEmpty()) {
            throw ReplayException.used(OperationSummary.of(operation), all);
        }
    }
}
