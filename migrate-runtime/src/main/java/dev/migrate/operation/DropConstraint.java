package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Drops a constraint of any kind.
 *
 * @param table the table
 * @param constraint its exact name
 */
public record DropConstraint(QualifiedName table, String constraint) implements ConstraintOperation {
    @Override
    public <R> R accept(ConstraintOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
