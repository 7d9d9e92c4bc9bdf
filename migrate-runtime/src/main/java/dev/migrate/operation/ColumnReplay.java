package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.schema.Column;
import dev.migrate.schema.PrimaryKey;
import java.util.stream.Stream;

/** Replays operations on columns. */
final class ColumnReplay implements ColumnOperation.Visitor<Change> {
    @Override
    public Change visit(AddColumn operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            Column column = impliedNotNull(operation.column());
            schema.requireType(operation, column.type());
            refuseTaken(operation, table, column.name());
            table.columns().put(column.name(), column);
            schema.use(table, column);
        };
    }

    @Override
    public Change visit(DropColumn operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            ColumnChange change = new ColumnChange(operation, table, operation.column());
            change.refuseUsed(Stream.concat(change.generatedUsers(), foreignUsers(schema, table, operation.column())));
            new DependentObjects(schema, table).dropThoseOver(operation.column());
            table.columns().remove(operation.column());
        };
    }

    @Override
    public Change visit(RenameColumn operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            new ColumnChange(operation, table, operation.from()).column();
            refuseTaken(operation, table, operation.to());
            new ColumnRenaming(table, operation.from(), operation.to()).apply(schema);
        };
    }

    @Override
    public Change visit(ChangeColumnType operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            ColumnChange change = new ColumnChange(operation, table, operation.column());
            schema.requireType(operation, operation.type());
            change.refuseUsed(change.generatedUsers());
            Column changed = change.column().withType(operation.type()).collate(operation.collation());
            change.put(changed);
            schema.use(table, changed);
        };
    }

    @Override
    public Change visit(SetNotNull operation) {
        return schema -> {
            ColumnChange change =
                    new ColumnChange(operation, schema.table(operation, operation.table()), operation.column());
            change.put(change.column().notNull());
        };
    }

    @Override
    public Change visit(DropNotNull operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            ColumnChange change = new ColumnChange(operation, table, operation.column());
            PrimaryKey key = table.primaryKey();
            change.refuse(
                    key != null && key.columns().contains(operation.column()),
                    "It belongs to the primary key.",
                    "Drop the primary key before.");
            change.refuse(
                    change.column().identity() != null, "It is an identity.", "Make it an ordinary column before.");
            change.put(change.column().withNullable(true));
        };
    }

    @Override
    public Change visit(SetDefault operation) {
        return schema -> {
            ColumnChange change =
                    new ColumnChange(operation, schema.table(operation, operation.table()), operation.column());
            change.refuse(
                    change.column().identity() != null, "It is an identity.", "Make it an ordinary column before.");
            change.refuseGenerated();
            change.put(change.column().withDefault(operation.expression()));
        };
    }

    @Override
    public Change visit(SetIdentity operation) {
        return schema -> {
            ColumnChange change =
                    new ColumnChange(operation, schema.table(operation, operation.table()), operation.column());
            boolean added = operation.identity() != null;
            change.refuse(added && change.column().nullable(), "It allows null.", "Make it NOT NULL before.");
            change.refuse(
                    added && change.column().defaultValue() != null, "It has a default.", "Drop the default before.");
            change.refuseGenerated();
            change.put(change.column().withIdentity(operation.identity()));
        };
    }

    @Override
    public Change visit(DropExpression operation) {
        return schema -> {
            ColumnChange change =
                    new ColumnChange(operation, schema.table(operation, operation.table()), operation.column());
            change.refuse(
                    change.column().generatedAs() == null, "It is no generated column.", "Leave the operation out.");
            change.put(change.column().generatedAs(null));
        };
    }

    @Override
    public Change visit(SetColumnComment operation) {
        return schema -> {
            ColumnChange change =
                    new ColumnChange(operation, schema.table(operation, operation.table()), operation.column());
            change.put(change.column().comment(operation.comment()));
        };
    }

    /** An identity never is null. */
    static Column impliedNotNull(Column column) {
        return column.identity() == null ? column : column.notNull();
    }

    private static void refuseTaken(Operation operation, WorkingTable table, String name) {
        if (table.columns().containsKey(name)) {
            throw ReplayException.taken(
                    OperationSummary.of(operation), "column '" + name + "' of table '" + table.name() + "'");
        }
    }

    private static Stream<String> foreignUsers(WorkingSchema schema, WorkingTable table, String column) {
        return schema.usersOf(table.name()).stream()
                .flatMap(user -> user.foreignKeysTo(table.name())
                        .filter(key -> key.targetColumns().contains(column))
                        .filter(key -> user != table || !key.columns().contains(column))
                        .map(key -> WorkingSchema.holder(user, key)));
    }
}
