package dev.migrate.test;

import dev.migrate.schema.Index;

/** Questions about an index. */
final class IndexParts {
    private IndexParts() {}

    /** Whether a key or the condition of the index names the column. */
    static boolean uses(Index index, String column) {
        return inExpression(index, column)
                || index.columns().stream()
                        .anyMatch(key -> !key.expression() && key.text().equals(column));
    }

    /** Whether an expression of the index names the column. */
    static boolean inExpression(Index index, String column) {
        return Expressions.names(index.where(), column)
                || index.columns().stream().anyMatch(key -> key.expression() && Expressions.names(key.text(), column));
    }
}
