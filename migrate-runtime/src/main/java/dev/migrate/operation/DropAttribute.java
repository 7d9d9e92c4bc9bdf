package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Drops an attribute of a composite type, and what values hold in it.
 *
 * @param type the name of the type
 * @param attribute the exact name of the attribute
 */
public record DropAttribute(QualifiedName type, String attribute) implements CompositeTypeOperation {
    @Override
    public <R> R accept(CompositeTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
