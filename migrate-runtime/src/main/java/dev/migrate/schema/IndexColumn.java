package dev.migrate.schema;

/**
 * One key of an index: a column or an expression, and its direction.
 *
 * @param text the exact name of the column, or the SQL expression, verbatim and without surrounding parentheses
 * @param expression whether {@code text} is an expression
 * @param descending whether the index is sorted from large to small
 */
public record IndexColumn(String text, boolean expression, boolean descending) {
    /** A column, ascending. */
    public static IndexColumn of(String column) {
        return new IndexColumn(column, false, false);
    }
}
