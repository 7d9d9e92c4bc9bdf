package dev.migrate.processor.mapping.draft;

import dev.migrate.schema.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * What a column is without what others than its own annotation say of it: Hibernate repeats columns before it hears of that.
 *
 * @param type its type without the sizes of Bean Validation, or null if that is the type that it has
 * @param nullableUnvalidated whether nothing refuses null but Bean Validation or that the value is generated
 * @param nullableUnbound whether nothing refuses null but these or that it is the tenant
 * @param comment the comment of its own annotation
 * @param collation the collation of its own definition
 */
public record StatedColumn(
        @Nullable SqlType type,
        boolean nullableUnvalidated,
        boolean nullableUnbound,
        @Nullable String comment,
        @Nullable String collation) {
    public static final StatedColumn NOTHING = new StatedColumn(null, false, false, null, null);

    /** The same with this comment and collation. */
    public StatedColumn described(@Nullable String newComment, @Nullable String newCollation) {
        return new StatedColumn(type, nullableUnvalidated, nullableUnbound, newComment, newCollation);
    }

    /** The same column without sizes of Bean Validation. */
    public StatedColumn ofType(SqlType newType) {
        return new StatedColumn(newType, nullableUnvalidated, nullableUnbound, comment, collation);
    }

    /** The same column with what refuses null. */
    public StatedColumn nullable(boolean unvalidated, boolean unbound) {
        return new StatedColumn(type, unvalidated, unbound, comment, collation);
    }
}
