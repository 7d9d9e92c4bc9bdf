package dev.migrate.operation;

import dev.migrate.schema.Check;
import dev.migrate.schema.QualifiedName;

/**
 * Adds a check constraint.
 *
 * @param table the table
 * @param check the check
 */
public record AddCheck(QualifiedName table, Check check) implements ConstraintOperation {
    @Override
    public <R> R accept(ConstraintOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
