package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Replays operations on whole tables. */
final class TableReplay implements TableOperation.Visitor<Change> {
    @Override
    public Change visit(CreateTable operation) {
        return schema -> {
            Table table = operation.table();
            takeNames(schema, operation, table.name());
            table.columns().forEach(column -> schema.requireType(operation, column.type()));
            WorkingTable created = schema.add(table);
            WorkingTable.replaceAll(created.columns(), ColumnReplay::impliedNotNull);
            takeOwnNames(schema, operation, created);
            ConstraintReplay.implyNotNull(created);
            created.constraints(ForeignKey.class).forEach(key -> ConstraintReplay.checkTarget(schema, operation, key));
        };
    }

    @Override
    public Change visit(DropTable operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            List<String> keys = schema.usersOf(table.name()).stream()
                    .filter(user -> user != table)
                    .flatMap(user -> user.foreignKeysTo(table.name()).map(key -> WorkingSchema.holder(user, key)))
                    .toList();
            if (!keys.isEmpty()) {
                throw ReplayException.used(OperationSummary.of(operation), keys);
            }
            schema.names().freeType(table.name());
            schema.names().freeRelation(table.name());
            ownNames(table).forEach(schema.names()::freeRelation);
            schema.remove(table);
        };
    }

    @Override
    public Change visit(RenameTable operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.from());
            QualifiedName to = operation.to();
            takeNames(schema, operation, to);
            schema.names().freeType(operation.from());
            schema.names().freeRelation(operation.from());
            List<QualifiedName> before = ownNames(table).toList();
            boolean moved = !Objects.equals(to.schema(), operation.from().schema());
            schema.move(table, to);
            if (moved) {
                takeOwnNames(schema, operation, table);
                before.forEach(schema.names()::freeRelation);
            }
            schema.usersOf(to).forEach(user -> retarget(user, operation));
        };
    }

    @Override
    public Change visit(SetTableComment operation) {
        return schema -> schema.table(operation, operation.table()).comment(operation.comment());
    }

    private static void takeNames(WorkingSchema schema, Operation operation, QualifiedName name) {
        String holder = "table '" + name + "'";
        schema.names().takeRelation(operation, name, holder);
        schema.names().takeType(operation, name, holder);
    }

    private static void takeOwnNames(WorkingSchema schema, Operation operation, WorkingTable table) {
        ownNames(table)
                .forEach(name -> schema.names()
                        .takeRelation(operation, name, "index '" + name.name() + "' of table '" + table.name() + "'"));
    }

    /** The names of its indexes, those of its keys included. */
    private static Stream<QualifiedName> ownNames(WorkingTable table) {
        return Stream.concat(
                        table.indexes().keySet().stream(),
                        table.constraints().values().stream()
                                .filter(Constraints::hasIndex)
                                .map(Constraints::name))
                .map(name -> WorkingSchema.inSchemaOf(table, name));
    }

    private static void retarget(WorkingTable user, RenameTable operation) {
        WorkingTable.replaceAll(
                user.constraints(),
                constraint ->
                        constraint instanceof ForeignKey key && key.target().equals(operation.from())
                                ? key.referencing(operation.to(), key.targetColumns())
                                : constraint);
    }
}
