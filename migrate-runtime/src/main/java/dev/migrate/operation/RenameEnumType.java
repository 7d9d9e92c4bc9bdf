package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames an enum type, or moves it to another schema.
 *
 * @param from the name so far
 * @param to the new one
 */
public record RenameEnumType(QualifiedName from, QualifiedName to) implements EnumTypeOperation {
    @Override
    public <R> R accept(EnumTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
