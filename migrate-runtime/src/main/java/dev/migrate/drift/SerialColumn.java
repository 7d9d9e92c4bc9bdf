package dev.migrate.drift;

import dev.migrate.schema.QualifiedName;

/**
 * A column that is an identity for its revisions, and is numbered by a sequence of its own in the database, as {@code
 * bigserial} makes it.
 *
 * @param table its table
 * @param column its name
 * @param sequence what its default draws from
 */
public record SerialColumn(QualifiedName table, String column, QualifiedName sequence) {
    /** What a user names it by: {@code users.id}. */
    public String path() {
        return table + "." + column;
    }
}
