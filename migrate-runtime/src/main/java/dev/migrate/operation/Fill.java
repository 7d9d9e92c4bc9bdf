package dev.migrate.operation;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Gives a column of many rows a value, some rows at a time.
 *
 * @param table the table
 * @param column the exact name of the column
 * @param expression the SQL expression of the value, verbatim
 * @param where the SQL condition on the rows, verbatim, or null for all of them
 * @param batchSize how many rows are looked at in a transaction, at least one
 */
public record Fill(
        QualifiedName table,
        String column,
        String expression,
        @Nullable String where,
        int batchSize) implements DataOperation {
    /** How many rows are looked at in a transaction if nothing else is said. */
    public static final int DEFAULT_BATCH_SIZE = 5_000;

    /** Refuses a batch of no rows, which would never end. */
    public Fill {
        if (batchSize < 1) {
            throw new InvalidSchemaException("The batches that fill column '" + column + "' of table '" + table
                    + "' have " + batchSize + " rows. Give batchSize(...) at least one.");
        }
    }

    @Override
    public <R> R accept(DataOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
