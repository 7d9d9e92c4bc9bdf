package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a column; constraints and indexes keep their names.
 *
 * @param table the table
 * @param from the exact name so far
 * @param to the new one
 */
public record RenameColumn(QualifiedName table, String from, String to) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
