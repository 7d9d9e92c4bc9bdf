package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** An {@link AddColumn} under description. */
public final class PendingAddColumn implements PendingOperation {
    private final QualifiedName table;
    private final Column column;
    private @Nullable String fill;

    PendingAddColumn(QualifiedName table, Column column) {
        this.table = table;
        this.column = column;
    }

    /** Gives existing rows the value of an SQL expression, which may name other columns of the row. */
    public PendingAddColumn fill(String expression) {
        fill = expression;
        return this;
    }

    @Override
    public Operation finish() {
        return new AddColumn(table, column, fill);
    }
}
