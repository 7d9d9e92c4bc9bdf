package dev.migrate.operation;

import dev.migrate.schema.EnumType;

/**
 * Creates an enum type.
 *
 * @param type the type
 */
public record CreateEnumType(EnumType type) implements EnumTypeOperation {
    @Override
    public <R> R accept(EnumTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
