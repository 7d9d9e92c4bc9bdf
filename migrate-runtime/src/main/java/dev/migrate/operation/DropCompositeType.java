package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Drops a composite type.
 *
 * @param type its name
 */
public record DropCompositeType(QualifiedName type) implements CompositeTypeOperation {
    @Override
    public <R> R accept(CompositeTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
