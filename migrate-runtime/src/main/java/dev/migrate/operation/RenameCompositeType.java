package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a composite type, or moves it to another schema.
 *
 * @param from the name so far
 * @param to the new one
 */
public record RenameCompositeType(QualifiedName from, QualifiedName to) implements CompositeTypeOperation {
    @Override
    public <R> R accept(CompositeTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
