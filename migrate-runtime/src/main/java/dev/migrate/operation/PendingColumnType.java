package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** A {@link ChangeColumnType} under description. */
public final class PendingColumnType implements PendingOperation {
    private final QualifiedName table;
    private final String column;
    private final SqlType type;
    private @Nullable String collation;
    private @Nullable String using;

    PendingColumnType(QualifiedName table, String column, SqlType type) {
        this.table = table;
        this.column = column;
        this.type = type;
    }

    /** Sets the collation by its exact name. */
    public PendingColumnType collate(String newCollation) {
        collation = newCollation;
        return this;
    }

    /** Converts the values by an SQL expression instead of PostgreSQL's assignment cast. */
    public PendingColumnType using(String expression) {
        using = expression;
        return this;
    }

    @Override
    public Operation finish() {
        return new ChangeColumnType(table, column, type, collation, using);
    }
}
