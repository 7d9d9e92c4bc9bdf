package dev.migrate.postgres;

import dev.migrate.operation.AddForeignKey;
import dev.migrate.operation.CreateCompositeType;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds a schema from nothing in the simplest order that works, without the differ that the laws are about. */
final class FreshSchema {
    private FreshSchema() {}

    static List<Operation> operations(Schema schema) {
        return Stream.<Stream<? extends Operation>>of(
                        schema.enumTypes().values().stream().map(CreateEnumType::new),
                        compositeTypes(schema).stream().map(CreateCompositeType::new),
                        schema.sequences().values().stream().map(CreateSequence::new),
                        schema.tables().values().stream().map(table -> new CreateTable(alone(table))),
                        schema.tables().values().stream().flatMap(FreshSchema::indexes),
                        schema.tables().values().stream().flatMap(FreshSchema::foreignKeys))
                .<Operation>flatMap(operations -> operations)
                .toList();
    }

    /** Those that hold others after them. */
    private static List<CompositeType> compositeTypes(Schema schema) {
        List<CompositeType> ordered = new ArrayList<>();
        while (ordered.size() < schema.compositeTypes().size()) {
            schema.compositeTypes().values().stream()
                    .filter(type -> !ordered.contains(type))
                    .filter(type -> ordered.containsAll(type.attributes().stream()
                            .flatMap(attribute -> attribute.type().named().stream())
                            .flatMap(name ->
                                    Stream.ofNullable(schema.compositeTypes().get(name)))
                            .toList()))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private static Table alone(Table table) {
        TableBuilder builder = table.toBuilder();
        builder.foreignKeys().clear();
        builder.indexes().clear();
        return builder.build();
    }

    private static Stream<CreateIndex> indexes(Table table) {
        return table.indexes().stream().map(index -> new CreateIndex(table.name(), index));
    }

    private static Stream<AddForeignKey> foreignKeys(Table table) {
        return table.foreignKeys().stream().map(key -> new AddForeignKey(table.name(), key));
    }
}
