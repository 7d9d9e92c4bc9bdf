package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.schema.Index;

/** Replays operations on indexes. */
final class IndexReplay implements IndexOperation.Visitor<Change> {
    @Override
    public Change visit(CreateIndex operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            Index index = operation.index();
            IndexColumns.of(index).forEach(column -> ColumnChange.require(operation, table, column));
            takeName(schema, operation, table, index.name());
            table.indexes().put(index.name(), index);
        };
    }

    @Override
    public Change visit(DropIndex operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            Index index = require(operation, table, operation.index());
            new DependentObjects(schema, table).dropIndex(index.name());
            if (IndexColumns.isKey(index)) {
                ConstraintReplay.refuseOrphans(schema, operation, table, IndexColumns.of(index));
            }
        };
    }

    @Override
    public Change visit(RenameIndex operation) {
        return schema -> {
            WorkingTable table = schema.table(operation, operation.table());
            require(operation, table, operation.from());
            takeName(schema, operation, table, operation.to());
            schema.names().freeRelation(WorkingSchema.inSchemaOf(table, operation.from()));
            WorkingTable.rename(
                    table.indexes(), operation.from(), operation.to(), index -> index.withName(operation.to()));
        };
    }

    private static void takeName(WorkingSchema schema, Operation operation, WorkingTable table, String name) {
        schema.names()
                .takeRelation(operation, WorkingSchema.inSchemaOf(table, name), WorkingSchema.indexHolder(table, name));
    }

    private static Index require(Operation operation, WorkingTable table, String name) {
        Index index = table.indexes().get(name);
        if (index == null) {
            throw ReplayException.missing(
                    OperationSummary.of(operation),
                    "Index '" + name + "' of table '" + table.name() + "'",
                    "its indexes",
                    table.indexes().keySet());
        }
        return index;
    }
}
