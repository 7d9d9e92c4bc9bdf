package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * Changes type or collation of a column.
 *
 * @param table the table
 * @param column its exact name
 * @param type the new type
 * @param collation the exact name of the new collation, or null for that of the type
 * @param using the SQL expression that converts the values, verbatim, or null for PostgreSQL's assignment cast
 */
public record ChangeColumnType(
        QualifiedName table,
        String column,
        SqlType type,
        @Nullable String collation,
        @Nullable String using) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
