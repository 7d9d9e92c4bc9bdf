package dev.migrate.schema;

/**
 * Where a schema object comes from in the entities: the second identity, by which a renamed table or column is known.
 *
 * <p>It is a hint for pairing and never part of the structure: two schemas that differ in origins alone are the same to
 * PostgreSQL.
 *
 * @param path for a table its entity class ({@code com.acme.User}) or the attribute that it belongs to ({@code
 *     com.acme.User#tags}), with {@code ##} and a name for one that keeps something of the rows of such a table ({@code
 *     com.acme.User##audit}), and without a class for one that a library has beside those of entities; for a column its
 *     attribute path within the table ({@code address.street})
 */
public record Origin(String path) {
    @Override
    public String toString() {
        return path;
    }
}
