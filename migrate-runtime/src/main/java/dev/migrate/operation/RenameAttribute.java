package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames an attribute of a composite type.
 *
 * @param type the name of the type
 * @param from the name so far
 * @param to the new one
 */
public record RenameAttribute(QualifiedName type, String from, String to) implements CompositeTypeOperation {
    @Override
    public <R> R accept(CompositeTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
