package dev.migrate.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the exact name
 * @param type the PostgreSQL type
 * @param nullable whether null is allowed
 * @param defaultValue the SQL expression of the default, verbatim, or null for none
 * @param identity how an identity column generates, or null if it is none
 * @param generatedAs the SQL expression of a stored generated column, verbatim, or null if it is none; virtual ones, which
 *     PostgreSQL has from version 18 on, cannot be indexed and are not made
 * @param collation the exact name of the collation, or null for that of the type
 * @param comment the comment, or null for none
 * @param sequence the sequence that the application draws its values from, or null if it draws them from none; PostgreSQL
 *     knows nothing of it
 * @param counter the row of a table that the application draws its values from, or null if it draws them from none
 * @param ordinals the constants of the enum whose places in this list the column holds, or none if it holds none; PostgreSQL knows
 *     nothing of it
 * @param origin the attribute that it stores, or null if no entity asked for it
 */
public record Column(
        String name,
        SqlType type,
        boolean nullable,
        @Nullable String defaultValue,
        @Nullable Identity identity,
        @Nullable String generatedAs,
        @Nullable String collation,
        @Nullable String comment,
        @Nullable QualifiedName sequence,
        @Nullable Counter counter,
        List<String> ordinals,
        @Nullable Origin origin)
        implements TableElement {

    /** Copies the list. */
    public Column {
        ordinals = List.copyOf(ordinals);
    }

    /** A nullable column without anything else. */
    public static Column of(String name, SqlType type) {
        return new Column(name, type, true, null, null, null, null, null, null, null, List.of(), null);
    }

    /** Whether it has more than its name, type, nullability and origin, which most columns have not. */
    public boolean saysMore() {
        return defaultValue != null
                || identity != null
                || generatedAs != null
                || collation != null
                || comment != null
                || sequence != null
                || counter != null
                || !ordinals.isEmpty();
    }

    /** The same column, refusing null. */
    public Column notNull() {
        return withNullable(false);
    }

    /** The same column, allowing null or not. */
    public Column withNullable(boolean newNullable) {
        return toBuilder().nullable(newNullable).build();
    }

    /** The same column with a default: an SQL expression such as {@code 0}, {@code 'new'} or {@code now()}. */
    public Column defaultTo(String expression) {
        return withDefault(expression);
    }

    /** The same column with this default, or without one for null. */
    public Column withDefault(@Nullable String expression) {
        return toBuilder().defaultValue(expression).build();
    }

    /** The same column as an identity that yields to supplied values. */
    public Column generatedByDefaultAsIdentity() {
        return withIdentity(Identity.BY_DEFAULT);
    }

    /** The same column as an identity that refuses supplied values. */
    public Column generatedAlwaysAsIdentity() {
        return withIdentity(Identity.ALWAYS);
    }

    /** The same column with this identity, or without one for null. */
    public Column withIdentity(@Nullable Identity newIdentity) {
        return toBuilder().identity(newIdentity).build();
    }

    /** The same column, computed from other columns of the row and stored; null makes it an ordinary column. */
    public Column generatedAs(@Nullable String expression) {
        return toBuilder().generatedAs(expression).build();
    }

    /** The same column with this collation, or that of its type for null. */
    public Column collate(@Nullable String newCollation) {
        return withCollation(newCollation);
    }

    /** The same column with this comment, or without one for null. */
    public Column comment(@Nullable String text) {
        return toBuilder().comment(text).build();
    }

    /** The same column under another name. */
    public Column withName(String newName) {
        return toBuilder().name(newName).build();
    }

    /** The same column of another type. */
    public Column withType(SqlType newType) {
        return toBuilder().type(newType).build();
    }

    /** The same column with this collation, or with that of the database for null. */
    public Column withCollation(@Nullable String newCollation) {
        return toBuilder().collation(newCollation).build();
    }

    /** The same column, knowing the attribute that it stores. */
    public Column withOrigin(@Nullable Origin newOrigin) {
        return toBuilder().origin(newOrigin).build();
    }

    /** The same column, whose values the application draws from this sequence, or from none for null. */
    public Column drawnFrom(@Nullable QualifiedName newSequence) {
        return toBuilder().sequence(newSequence).build();
    }

    /** The same column, whose values the application draws from this row of a table, or from none for null. */
    public Column countedBy(@Nullable Counter newCounter) {
        return toBuilder().counter(newCounter).build();
    }

    /** The same column, holding places of these constants. */
    public Column holding(List<String> newOrdinals) {
        return toBuilder().ordinals(newOrdinals).build();
    }

    /** The same column without what only the model knows: the attribute, where values are drawn from, what they mean. */
    public Column structure() {
        return toBuilder()
                .origin(null)
                .sequence(null)
                .counter(null)
                .ordinals(List.of())
                .build();
    }

    private ColumnBuilder toBuilder() {
        return new ColumnBuilder(this);
    }
}
