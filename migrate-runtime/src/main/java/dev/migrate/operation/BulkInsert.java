package dev.migrate.operation;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows.
 *
 * @param table the table
 * @param columns the exact names of the columns
 * @param rows for each row the values in the order of the columns
 */
public record BulkInsert(QualifiedName table, List<String> columns, List<List<@Nullable Object>> rows)
        implements DataOperation {
    /** Copies the lists and refuses a row with more or fewer values than columns. */
    public BulkInsert {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new InvalidSchemaException("A row for table '" + table + "' has " + row.size() + " values for "
                        + columns.size() + " columns " + columns + ". Give each column one value, null included.");
            }
        }
    }

    @Override
    public <R> R accept(DataOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
