package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Drops an enum type.
 *
 * @param type its name
 */
public record DropEnumType(QualifiedName type) implements EnumTypeOperation {
    @Override
    public <R> R accept(EnumTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
