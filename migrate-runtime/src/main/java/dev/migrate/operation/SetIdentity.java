package dev.migrate.operation;

import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Makes a column an identity, changes how it generates, or makes it an ordinary column.
 *
 * @param table the table
 * @param column its exact name
 * @param identity how it generates, or null to make it an ordinary column
 */
public record SetIdentity(
        QualifiedName table, String column, @Nullable Identity identity) implements ColumnOperation {
    @Override
    public <R> R accept(ColumnOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
