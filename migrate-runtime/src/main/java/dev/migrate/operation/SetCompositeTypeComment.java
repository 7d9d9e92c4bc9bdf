package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Sets or removes the comment of a composite type.
 *
 * @param type the name of the type
 * @param comment the comment, or null to remove it
 */
public record SetCompositeTypeComment(
        QualifiedName type, @Nullable String comment) implements CompositeTypeOperation {
    @Override
    public <R> R accept(CompositeTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
