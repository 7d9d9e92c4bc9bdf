package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Fails while there are rows that meet a condition.
 *
 * @param table the table
 * @param condition the SQL condition, verbatim
 * @param column the exact name of the column whose values in these rows are told, or null to count the rows alone
 */
public record RefuseRows(
        QualifiedName table, String condition, @Nullable String column) implements DataOperation {
    @Override
    public <R> R accept(DataOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
