package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a label of an enum type, wherever it is stored.
 *
 * @param type the name of the type
 * @param from the label so far
 * @param to the new one
 */
public record RenameEnumLabel(QualifiedName type, String from, String to) implements EnumTypeOperation {
    @Override
    public <R> R accept(EnumTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
