package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Attribute;
import java.util.ArrayList;
import java.util.List;

/** Attributes with many values: collections of elements and associations with many entities. */
final class Collections {
    private final Mapping mapping;
    private final List<Runnable> postponed = new ArrayList<>();

    Collections(Mapping mapping, AttributeMapper mapper, Keys keys, ForeignKeys foreignKeys) {
        this.mapping = mapping;
    }

    static boolean isCollection(Attribute attribute) {
        return attribute.has(Jpa.ONE_TO_MANY)
                || attribute.has(Jpa.MANY_TO_MANY)
                || attribute.has(Jpa.ELEMENT_COLLECTION);
    }

    void postpone(Site site, Attribute attribute) {}

    void finish() {}
}
