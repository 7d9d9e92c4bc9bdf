package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a table, or moves it to another schema; its constraints, indexes and sequences keep their names.
 *
 * @param from the name so far
 * @param to the new name
 */
public record RenameTable(QualifiedName from, QualifiedName to) implements TableOperation {
    @Override
    public <R> R accept(TableOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
