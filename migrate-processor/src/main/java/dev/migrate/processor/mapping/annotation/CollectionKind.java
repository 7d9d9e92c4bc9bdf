package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;

/** What tells the elements of a collection apart. */
public enum CollectionKind {
    /** Nothing. */
    BAG,
    /** An id of their own. */
    ID_BAG,
    /** The elements themselves. */
    SET,
    /** Their place. */
    LIST,
    /** Their key. */
    MAP;

    /** The kind of an attribute, by its type and annotations. */
    public static CollectionKind of(Attribute attribute) {
        TypeModel type = attribute.type();
        if (type.isA("java.util.Map")) {
            return MAP;
        }
        if (attribute.has(HibernateNames.COLLECTION_ID)) {
            return ID_BAG;
        }
        if (type.isA("java.util.Set")) {
            return SET;
        }
        boolean ordered = attribute.has(Jpa.ORDER_COLUMN) || attribute.has(HibernateNames.LIST_INDEX_BASE);
        boolean array = type.kind() == TypeModel.Kind.ARRAY;
        boolean list = type.isA("java.util.List") && !attribute.has(HibernateNames.BAG);
        return array || (list && ordered) ? LIST : BAG;
    }
}
