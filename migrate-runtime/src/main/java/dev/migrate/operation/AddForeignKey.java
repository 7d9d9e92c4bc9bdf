package dev.migrate.operation;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;

/**
 * Adds a foreign key.
 *
 * @param table the table
 * @param key the foreign key
 */
public record AddForeignKey(QualifiedName table, ForeignKey key) implements ConstraintOperation {
    @Override
    public <R> R accept(ConstraintOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
