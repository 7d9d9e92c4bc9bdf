package dev.migrate.operation;

import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import java.util.List;

/** The rules for the columns that are converted when their types are replaced. */
final class ReplacedTypes {
    private ReplacedTypes() {}

    /** Refuses a column that is of none of the types, or that others are computed from. */
    static void check(WorkingSchema schema, Operation operation, ColumnName column, List<ColumnName> columnsOfTypes) {
        WorkingTable table = schema.table(operation, column.table());
        ColumnChange change = new ColumnChange(operation, table, column.column());
        change.refuse(
                !columnsOfTypes.contains(column),
                "Column '" + column.column() + "' of table '" + column.table() + "' is of type '"
                        + change.column().type() + "'.",
                "Name the columns of that type alone.");
        change.refuseUsed(change.generatedUsers());
    }
}
