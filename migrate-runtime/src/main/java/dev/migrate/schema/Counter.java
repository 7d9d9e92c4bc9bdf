package dev.migrate.schema;

/**
 * A row of a table that the application draws values from as from a sequence; PostgreSQL knows nothing of it.
 *
 * @param table the table
 * @param nameColumn the exact name of the column that tells the rows apart
 * @param name what stands there
 * @param valueColumn the exact name of the column that holds the last value that is taken
 * @param increment how many values are taken at once, at least 1
 */
public record Counter(QualifiedName table, String nameColumn, String name, String valueColumn, long increment) {
    /** The same row of a table under another name. */
    public Counter in(QualifiedName newTable) {
        return new Counter(newTable, nameColumn, name, valueColumn, increment);
    }
}
