package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a constraint of any kind.
 *
 * @param table the table
 * @param from the exact name so far
 * @param to the new one
 */
public record RenameConstraint(QualifiedName table, String from, String to) implements ConstraintOperation {
    @Override
    public <R> R accept(ConstraintOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
