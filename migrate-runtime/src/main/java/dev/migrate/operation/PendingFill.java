package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** A {@link Fill} under description. */
public final class PendingFill implements PendingOperation {
    private final QualifiedName table;
    private final String column;
    private final String expression;
    private @Nullable String where;
    private int batchSize = Fill.DEFAULT_BATCH_SIZE;

    PendingFill(QualifiedName table, String column, String expression) {
        this.table = table;
        this.column = column;
        this.expression = expression;
    }

    /** Leaves rows alone that do not meet an SQL condition. */
    public PendingFill where(String condition) {
        where = condition;
        return this;
    }

    /** Sets how many rows are looked at in a transaction, 5000 otherwise. */
    public PendingFill batchSize(int rows) {
        batchSize = rows;
        return this;
    }

    @Override
    public Operation finish() {
        return new Fill(table, column, expression, where, batchSize);
    }
}
