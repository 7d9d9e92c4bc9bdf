package dev.migrate.operation;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.QualifiedName;

/**
 * Adds an attribute at the end of a composite type; the values that are there have null in it.
 *
 * @param type the name of the type
 * @param attribute the attribute
 */
public record AddAttribute(QualifiedName type, Attribute attribute) implements CompositeTypeOperation {
    @Override
    public <R> R accept(CompositeTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
