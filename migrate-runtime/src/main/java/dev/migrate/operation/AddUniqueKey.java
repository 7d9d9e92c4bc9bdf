package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.UniqueKey;

/**
 * Adds a unique constraint.
 *
 * @param table the table
 * @param key the constraint
 */
public record AddUniqueKey(QualifiedName table, UniqueKey key) implements ConstraintOperation {
    @Override
    public <R> R accept(ConstraintOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
