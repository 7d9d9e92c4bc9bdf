package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.TableElement;
import java.util.List;

/** Replays operations on keys, foreign keys and checks. */
final class ConstraintReplay implements ConstraintOperation.Visitor<Change> {
    @Override
    public Change visit(AddPrimaryKey operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            PrimaryKey before = table.primaryKey();
            if (before != null) {
                throw new ReplayException(
                        OperationSummary.of(operation),
                        "The table has the primary key '" + before.name() + "'.",
                        "Drop that before.");
            }
            add(schema, operation, table, operation.key());
            implyNotNull(table);
        };
    }

    @Override
    public Change visit(AddUniqueKey operation) {
        return schema -> add(schema, operation, schema.table(operation, operation.table()), operation.key());
    }

    @Override
    public Change visit(AddForeignKey operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            checkTarget(schema, operation, operation.key());
            add(schema, operation, table, operation.key());
            schema.use(table, operation.key());
        };
    }

    @Override
    public Change visit(AddCheck operation) {
        return schema -> add(schema, operation, schema.table(operation, operation.table()), operation.check());
    }

    @Override
    public Change visit(DropConstraint operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            TableElement constraint = require(operation, table, operation.constraint());
            new DependentObjects(schema, table).drop(constraint);
            if (Constraints.hasIndex(constraint)) {
                refuseOrphans(schema, operation, table, Constraints.keyColumns(constraint));
            }
        };
    }

    @Override
    public Change visit(RenameConstraint operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            TableElement constraint = require(operation, table, operation.from());
            refuseTaken(operation, table, operation.to());
            if (Constraints.hasIndex(constraint)) {
                schema.names()
                        .takeRelation(
                                operation,
                                WorkingSchema.inSchemaOf(table, operation.to()),
                                WorkingSchema.holder(table, Constraints.withName(constraint, operation.to())));
                schema.names().freeRelation(WorkingSchema.inSchemaOf(table, operation.from()));
            }
            WorkingTable.rename(
                    table.constraints(),
                    operation.from(),
                    operation.to(),
                    renamed -> Constraints.withName(renamed, operation.to()));
        };
    }

    /** The columns of a primary key never are null. */
    static void implyNotNull(WorkingTable table) {
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            key.columns().forEach(name -> table.columns().computeIfPresent(name, (same, column) -> column.notNull()));
        }
    }

    /** Refuses a foreign key whose target lacks the table, the columns or a key over them. */
    static void checkTarget(WorkingSchema schema, Operation operation, ForeignKey key) {
        WorkingTable target = schema.table(operation, key.target());
        if (key.definition() == null) {
            key.targetColumns().forEach(column -> ColumnChange.require(operation, target, column));
            if (!target.hasKeyOver(key.targetColumns())) {
                throw new ReplayException(
                        OperationSummary.of(operation),
                        "Foreign key '" + key.name() + "' references " + quoted(key.targetColumns()) + " of table '"
                                + target.name() + "', over which there is no primary key and no unique key.",
                        "Add one before.");
            }
        }
    }

    /** Refuses that a key is gone which foreign keys reference. */
    static void refuseOrphans(WorkingSchema schema, Operation operation, WorkingTable target, List<String> columns) {
        List<String> orphans = target.hasKeyOver(columns)
                ? List.of()
                : schema.usersOf(target.name()).stream()
                        .flatMap(user -> user.foreignKeysTo(target.name())
                                .filter(key -> key.definition() == null)
                                .filter(key -> List.copyOf(columns).containsAll(key.targetColumns())
                                        && key.targetColumns().size() == columns.size())
                                .map(key -> WorkingSchema.holder(user, key)))
                        .toList();
        if (!orphans.isEmpty()) {
            throw ReplayException.used(OperationSummary.of(operation), orphans);
        }
    }

    private static void add(WorkingSchema schema, Operation operation, WorkingTable table, TableElement constraint) {
        String name = Constraints.name(constraint);
        Constraints.keyColumns(constraint).forEach(column -> ColumnChange.require(operation, table, column));
        refuseTaken(operation, table, name);
        if (Constraints.hasIndex(constraint)) {
            QualifiedName relation = WorkingSchema.inSchemaOf(table, name);
            schema.names().takeRelation(operation, relation, WorkingSchema.holder(table, constraint));
        }
        table.constraints().put(name, constraint);
    }

    private static TableElement require(Operation operation, WorkingTable table, String name) {
        TableElement constraint = table.constraints().get(name);
        if (constraint == null) {
            throw ReplayException.missing(
                    OperationSummary.of(operation),
                    "Constraint '" + name + "' of table '" + table.name() + "'",
                    "its constraints",
                    table.constraints().keySet());
        }
        return constraint;
    }

    private static void refuseTaken(Operation operation, WorkingTable table, String name) {
        TableElement before = table.constraints().get(name);
        if (before != null) {
            throw ReplayException.taken(OperationSummary.of(operation), WorkingSchema.holder(table, before));
        }
    }

    private static String quoted(List<String> columns) {
        return "'" + String.join("', '", columns) + "'";
    }
}
