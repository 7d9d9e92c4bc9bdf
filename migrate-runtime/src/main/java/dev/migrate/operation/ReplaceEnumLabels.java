package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import java.util.List;

/**
 * Gives an enum type other labels by a new type under the old name, to which the columns are converted.
 *
 * @param type its name
 * @param labels the labels in order
 * @param columns the columns of that type
 */
public record ReplaceEnumLabels(QualifiedName type, List<String> labels, List<ColumnName> columns)
        implements EnumTypeOperation {
    /** Copies the lists. */
    public ReplaceEnumLabels {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
    }

    /**
     * A column and its table.
     *
     * @param table the table
     * @param column the exact name of the column
     */
    public record ColumnName(QualifiedName table, String column) {}

    @Override
    public <R> R accept(EnumTypeOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
