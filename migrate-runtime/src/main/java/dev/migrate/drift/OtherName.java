package dev.migrate.drift;

import dev.migrate.schema.QualifiedName;

/**
 * A key, check or index that is as revisions made it but for its name.
 *
 * @param table its table
 * @param index whether it is an index, not a constraint
 * @param found its name in the database
 * @param expected its name in the revisions
 */
public record OtherName(QualifiedName table, boolean index, String found, String expected) {
    /** What a user names it by: {@code users.users_pkey}. */
    public String path() {
        return table + "." + found;
    }
}
