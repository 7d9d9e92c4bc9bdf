package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.Column;
import java.util.List;
import java.util.stream.Stream;

/** An operation on a column that is there, and the rules that speak against it. */
final class ColumnChange {
    private final Operation operation;
    private final WorkingTable table;
    private final Column column;

    /** Refuses a column that is not there. */
    ColumnChange(Operation operation, WorkingTable table, String name) {
        this.operation = operation;
        this.table = table;
        this.column = require(operation, table, name);
    }

    static Column require(Operation operation, WorkingTable table, String name) {
        Column column = table.columns().get(name);
        if (column == null) {
            throw ReplayException.missing(
                    OperationSummary.of(operation),
                    "Column '" + name + "' of table '" + table.name() + "'",
                    "its columns",
                    table.columns().keySet());
        }
        return column;
    }

    Column column() {
        return column;
    }

    void put(Column changed) {
        table.columns().put(changed.name(), changed);
    }

    void refuse(boolean wrong, String found, String advice) {
        if (wrong) {
            throw new ReplayException(OperationSummary.of(operation), found, advice);
        }
    }

    void refuseGenerated() {
        refuse(column.generatedAs() != null, "It is a generated column.", "Drop its expression before.");
    }

    void refuseUsed(Stream<String> users) {
        List<String> all = users.toList();
        if (!all.isEmpty()) {
            throw ReplayException.used(OperationSummary.of(operation), all);
        }
    }

    /** The generated columns that are computed from this one. */
    Stream<String> generatedUsers() {
        return table.columns().values().stream()
                .filter(other -> ColumnNames.in(other.generatedAs(), column.name()::equals))
                .map(other -> "generated column '" + other.name() + "' of table '" + table.name() + "'");
    }
}
