package dev.migrate.operation;

/** Replays operations on rows and by hand, which change no schema that is known here. */
final class DataReplay implements DataOperation.Visitor<Change> {
    @Override
    public Change visit(ExecuteSql operation) {
        return schema -> {};
    }

    /** Refuses a column that a known table does not have; a table that raw SQL made is not known. */
    @Override
    public Change visit(BulkInsert operation) {
        return schema -> {
            WorkingTable table = schema.find(operation.table());
            if (table != null) {
                operation.columns().forEach(column -> ColumnChange.require(operation, table, column));
            }
        };
    }

    @Override
    public Change visit(RefuseRows operation) {
        return schema -> {};
    }

    @Override
    public Change visit(UseConnection operation) {
        return schema -> {};
    }

    @Override
    public Change visit(OutsideTransaction operation) {
        return schema -> {};
    }

    /** Refuses a column that a known table does not have; a table that raw SQL made is not known. */
    @Override
    public Change visit(Fill operation) {
        return schema -> {
            WorkingTable table = schema.find(operation.table());
            if (table != null) {
                ColumnChange.require(operation, table, operation.column());
            }
        };
    }
}
