package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Sets or removes the comment of a table.
 *
 * @param table the table
 * @param comment the comment, or null to remove it
 */
public record SetTableComment(QualifiedName table, @Nullable String comment) implements TableOperation {
    @Override
    public <R> R accept(TableOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
