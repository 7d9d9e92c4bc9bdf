package dev.migrate.diff;

import dev.migrate.schema.Column;
import java.util.Objects;

/**
 * A column that is there before and after.
 *
 * @param before the column before
 * @param moved the column before, with the names that it and what it names have after
 * @param after the column after
 */
record ColumnPair(Column before, Column moved, Column after) {
    boolean isRetyped() {
        return !moved.type().equals(after.type()) || !Objects.equals(moved.collation(), after.collation());
    }

    /** Whether SQL text about the column has to be read again. */
    boolean isOfAnotherKind() {
        return TypeChange.between(moved.type(), after.type()).isOfAnotherKind()
                || !Objects.equals(moved.collation(), after.collation());
    }

    boolean breaksForeignKeys() {
        return !TypeChange.between(moved.type(), after.type()).isComparable();
    }

    /** Whether the expression changed, or an ordinary column is computed from now on: PostgreSQL has no way there. */
    boolean isComputedAnew() {
        return after.generatedAs() != null && (!after.generatedAs().equals(moved.generatedAs()) || isRetyped());
    }

    boolean losesExpression() {
        return before.generatedAs() != null && after.generatedAs() == null;
    }
}
