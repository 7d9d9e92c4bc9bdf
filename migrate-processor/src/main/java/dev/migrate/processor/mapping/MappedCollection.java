package dev.migrate.processor.mapping;

/**
 * An attribute with many values and what it became.
 *
 * @param collection the attribute
 * @param kind where its columns are
 * @param table the table of its columns
 * @param parts its columns
 */
record MappedCollection(CollectionAttribute collection, Kind kind, TableDraft table, CollectionKeys.Parts parts) {
    /** Where the columns of a collection are. */
    enum Kind {
        /** In a table of its own. */
        OWN_TABLE,
        /** In the table of the entities that it holds. */
        TARGET_TABLE,
        /** With the attribute of the other side. */
        INVERSE
    }
}
