package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Adds a label to an enum type.
 *
 * @param type its name
 * @param label the new label
 * @param before the label that it stands before, or null for the end
 */
public record AddEnumLabel(
        QualifiedName type, String label, @Nullable String before) implements EnumTypeOperation {
    @Override
    public <R> R accept(EnumTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
