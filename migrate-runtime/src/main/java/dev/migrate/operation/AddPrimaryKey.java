package dev.migrate.operation;

import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;

/**
 * Adds the primary key.
 *
 * @param table the table
 * @param key the key
 */
public record AddPrimaryKey(QualifiedName table, PrimaryKey key) implements ConstraintOperation {
    @Override
    public <R> R accept(ConstraintOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
