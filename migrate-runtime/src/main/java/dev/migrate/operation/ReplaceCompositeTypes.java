package dev.migrate.operation;

import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.CompositeType;
import java.util.List;

/**
 * Gives composite types other attributes by new types under the old names, to which the columns are converted: each attribute
 * keeps what it holds by its name.
 *
 * <p>PostgreSQL has no way to change the type or the place of an attribute while a column holds it.
 *
 * @param types the types as they shall be, those that others hold first
 * @param columns the columns of these types and of arrays of them
 */
public record ReplaceCompositeTypes(List<CompositeType> types, List<ColumnName> columns)
        implements CompositeTypeOperation {
    /** Copies the lists. */
    public ReplaceCompositeTypes {
        types = List.copyOf(types);
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(CompositeTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
