package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Replays operations on composite types. */
final class CompositeTypeReplay implements CompositeTypeOperation.Visitor<Change> {
    @Override
    public Change visit(CreateCompositeType operation) {
        return schema -> {
            CompositeType type = operation.type();
            requireTypes(schema, operation, type);
            takeName(schema, operation, type.name());
            schema.compositeTypes().put(type.name(), type);
        };
    }

    @Override
    public Change visit(DropCompositeType operation) {
        return schema -> {
            QualifiedName name =
                    schema.compositeType(operation, operation.type()).name();
            schema.refuseUsedType(operation, schema.columnsOf(name), schema.holdersOf(name));
            schema.compositeTypes().remove(name);
            freeName(schema, name);
        };
    }

    @Override
    public Change visit(RenameCompositeType operation) {
        return schema -> {
            CompositeType type = schema.compositeType(operation, operation.from());
            takeName(schema, operation, operation.to());
            freeName(schema, operation.from());
            schema.compositeTypes().remove(type.name());
            schema.compositeTypes().put(operation.to(), type.withName(operation.to()));
            schema.moveType(operation.from(), operation.to());
        };
    }

    @Override
    public Change visit(AddAttribute operation) {
        return schema -> {
            CompositeType type = schema.compositeType(operation, operation.type());
            schema.requireType(operation, operation.attribute().type());
            refuseTaken(operation, type, operation.attribute().name());
            List<Attribute> attributes = new ArrayList<>(type.attributes());
            attributes.add(operation.attribute());
            schema.compositeTypes().put(type.name(), type.withAttributes(attributes));
        };
    }

    @Override
    public Change visit(DropAttribute operation) {
        return schema -> {
            CompositeType type = schema.compositeType(operation, operation.type());
            Attribute dropped = require(operation, type, operation.attribute());
            schema.compositeTypes()
                    .put(
                            type.name(),
                            type.withAttributes(type.attributes().stream()
                                    .filter(attribute -> !attribute.equals(dropped))
                                    .toList()));
        };
    }

    @Override
    public Change visit(RenameAttribute operation) {
        return schema -> {
            CompositeType type = schema.compositeType(operation, operation.type());
            refuseTaken(operation, type, operation.to());
            change(schema, operation, type, operation.from(), attribute -> attribute.withName(operation.to()));
        };
    }

    @Override
    public Change visit(SetCompositeTypeComment operation) {
        return schema -> {
            CompositeType type = schema.compositeType(operation, operation.type());
            schema.compositeTypes().put(type.name(), type.comment(operation.comment()));
        };
    }

    @Override
    public Change visit(SetAttributeComment operation) {
        return schema -> change(
                schema,
                operation,
                schema.compositeType(operation, operation.type()),
                operation.attribute(),
                attribute -> attribute.comment(operation.comment()));
    }

    @Override
    public Change visit(ReplaceCompositeTypes operation) {
        return schema -> {
            Map<QualifiedName, CompositeType> replaced =
                    operation.types().stream().collect(Collectors.toMap(CompositeType::name, Function.identity()));
            List<ColumnName> columns =
                    replaced.keySet().stream().flatMap(schema::columnsOf).toList();
            operation.types().forEach(type -> {
                schema.compositeType(operation, type.name());
                requireTypes(schema, operation, type);
                schema.refuseUsedType(
                        operation,
                        columns.stream().filter(column -> !operation.columns().contains(column)),
                        schema.holdersOf(type.name()).filter(holder -> !replaced.containsKey(holder.name())));
            });
            operation.columns().forEach(column -> ReplacedTypes.check(schema, operation, column, columns));
            replaced.forEach((name, type) ->
                    schema.compositeTypes().computeIfPresent(name, (same, before) -> type.withOrigin(before.origin())));
        };
    }

    private static void change(
            WorkingSchema schema,
            Operation operation,
            CompositeType type,
            String name,
            UnaryOperator<Attribute> change) {
        Attribute before = require(operation, type, name);
        schema.compositeTypes()
                .put(
                        type.name(),
                        type.withAttributes(type.attributes().stream()
                                .map(attribute -> attribute.equals(before) ? change.apply(attribute) : attribute)
                                .toList()));
    }

    private static void requireTypes(WorkingSchema schema, Operation operation, CompositeType type) {
        type.attributes().forEach(attribute -> schema.requireType(operation, attribute.type()));
    }

    /** A composite type has the row of a table in the catalog. */
    private static void takeName(WorkingSchema schema, Operation operation, QualifiedName name) {
        schema.names().takeType(operation, name, "composite type '" + name + "'");
        schema.names().takeRelation(operation, name, "composite type '" + name + "'");
    }

    private static void freeName(WorkingSchema schema, QualifiedName name) {
        schema.names().freeType(name);
        schema.names().freeRelation(name);
    }

    private static Attribute require(Operation operation, CompositeType type, String name) {
        return type.attribute(name)
                .orElseThrow(() -> ReplayException.missing(
                        OperationSummary.of(operation),
                        "Attribute '" + name + "' of composite type '" + type.name() + "'",
                        "its attributes",
                        type.attributes().stream().map(Attribute::name).toList()));
    }

    private static void refuseTaken(Operation operation, CompositeType type, String name) {
        if (type.attribute(name).isPresent()) {
            throw ReplayException.taken(
                    OperationSummary.of(operation), "attribute '" + name + "' of composite type '" + type.name() + "'");
        }
    }
}
