package dev.migrate.operation;

import dev.migrate.schema.CompositeType;

/**
 * Creates a composite type.
 *
 * @param type the type
 */
public record CreateCompositeType(CompositeType type) implements CompositeTypeOperation {
    @Override
    public <R> R accept(CompositeTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
