package dev.migrate.operation;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.schema.Table;

/**
 * Creates a table with its columns and constraints; its indexes are created by operations of their own.
 *
 * @param table the table, without indexes
 */
public record CreateTable(Table table) implements TableOperation {
    /** Refuses a table with indexes. */
    public CreateTable {
        if (!table.indexes().isEmpty()) {
            throw new InvalidSchemaException(
                    "Table '" + table.name() + "' is created with indexes. Create each by an operation of its own.");
        }
    }

    @Override
    public <R> R accept(TableOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
