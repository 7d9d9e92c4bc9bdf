package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** A {@link SetNotNull} under description. */
public final class PendingSetNotNull implements PendingOperation {
    private final QualifiedName table;
    private final String column;
    private @Nullable String fill;

    PendingSetNotNull(QualifiedName table, String column) {
        this.table = table;
        this.column = column;
    }

    /** Gives rows with null the value of an SQL expression first, which may name other columns of the row. */
    public PendingSetNotNull fill(String expression) {
        fill = expression;
        return this;
    }

    @Override
    public Operation finish() {
        return new SetNotNull(table, column, fill);
    }
}
