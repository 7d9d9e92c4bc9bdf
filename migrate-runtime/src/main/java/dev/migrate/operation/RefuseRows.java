package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Fails while there are rows that meet a condition.
 *
 * @param table the table
 * @param condition the SQL condition, verbatim
 */
public record RefuseRows(QualifiedName table, String condition) implements DataOperation {
    @Override
    public <R> R accept(DataOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
