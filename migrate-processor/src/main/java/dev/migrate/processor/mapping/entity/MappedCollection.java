package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.mapping.draft.TableDraft;
import java.util.Comparator;

/**
 * An attribute with many values and what it became.
 *
 * @param collection the attribute
 * @param kind where its columns are
 * @param table the table of its columns
 * @param parts its columns
 */
public record MappedCollection(
        CollectionAttribute collection, Kind kind, TableDraft table, CollectionKeys.Parts parts) {
    /**
     * The order in which audit tables are made. Of two collections in one table, Hibernate has the key of the last: that of
     * the last hierarchy by name, and in it of the first attribute by name that the entity at the top has.
     */
    public static final Comparator<MappedCollection> ORDER = Comparator.<MappedCollection, String>comparing(
                    mapped -> mapped.entity().root().source().className())
            .thenComparing(mapped -> depth(mapped.entity()), Comparator.reverseOrder())
            .thenComparing(mapped -> mapped.collection().path(), Comparator.reverseOrder());

    private EntityMapping entity() {
        return collection.site().entity();
    }

    private static int depth(EntityMapping entity) {
        EntityMapping parent = entity.parent();
        return parent == null ? 0 : 1 + depth(parent);
    }

    /** Where the columns of a collection are. */
    public enum Kind {
        /** In a table of its own. */
        OWN_TABLE,
        /** In the table of the entities that it holds. */
        TARGET_TABLE,
        /** With the attribute of the other side. */
        INVERSE,
        /** In a table between both sides, which is the other side's. */
        INVERSE_TABLE
    }
}
