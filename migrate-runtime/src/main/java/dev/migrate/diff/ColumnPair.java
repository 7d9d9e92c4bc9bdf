package dev.migrate.diff;

import dev.migrate.schema.Column;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column that is there before and after.
 *
 * @param before the column before
 * @param moved the column before, with the names that it and what it names have after
 * @param after the column after
 * @param recoding the SQL that gives its values another form, or null if they keep theirs
 */
record ColumnPair(
        Column before, Column moved, Column after, @Nullable String recoding) {
    /** The SQL that converts its values to another type, or null if PostgreSQL does so by itself. */
    @Nullable
    String using() {
        return recoding == null ? TypeChange.between(moved.type(), after.type()).using(after.name()) : recoding;
    }

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

    /** The same when its default was dropped. */
    ColumnPair withoutDefault() {
        return new ColumnPair(before, moved.withDefault(null), after, recoding);
    }

    /** The same when it has got its type. */
    ColumnPair retyped() {
        return new ColumnPair(before, moved.withType(after.type()).withCollation(after.collation()), after, null);
    }
}
