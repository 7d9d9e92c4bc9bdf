package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Drops a table with all its rows.
 *
 * @param table the table
 */
public record DropTable(QualifiedName table) implements TableOperation {
    @Override
    public <R> R accept(TableOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
