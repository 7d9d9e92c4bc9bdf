package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attributes with many values: collections of elements and associations with many entities. */
public final class CollectionAttributes {
    private final Mapping mapping;
    private final OwnedCollections owned;
    private final InverseCollections inverse;
    private final List<CollectionAttribute> postponed = new ArrayList<>();
    private boolean finishing;

    CollectionAttributes(Mapping mapping, AttributeMapper mapper, Keys keys, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        CollectionIndexes indexes = new CollectionIndexes(mapping, mapper, keys, foreignKeys);
        owned = new OwnedCollections(mapping, mapper, keys, foreignKeys, indexes);
        inverse = new InverseCollections(mapping, keys, foreignKeys, indexes);
    }

    public static boolean isCollection(Attribute attribute) {
        return attribute.has(Jpa.ONE_TO_MANY)
                || attribute.has(Jpa.MANY_TO_MANY)
                || attribute.has(Jpa.ELEMENT_COLLECTION)
                || attribute.has(HibernateNames.MANY_TO_ANY);
    }

    /**
     * Keeps the attribute for {@link #finish}, when all entities have their columns; gives back that it has none yet. In the
     * elements of a collection, which are mapped then, it must not be.
     */
    List<ColumnDraft> postpone(Site site, Attribute attribute) {
        site.attributes().add(site.pathOf(attribute), new MappedAttribute(attribute, site, site.table(), List.of()));
        if (finishing) {
            mapping.report(MappingMessage.COLLECTION_IN_ELEMENTS, site.subjectOf(attribute));
        } else if (!site.repeats(attribute)) {
            postponed.add(new CollectionAttribute(site, attribute));
        }
        return List.of();
    }

    /**
     * Maps all collections, those that own their columns first and in reverse order, as Hibernate does it, which decides
     * whose key counts where two of them share a table.
     */
    public void finish() {
        finishing = true;
        Map<String, String> inverseNames = inverseNames();
        List<CollectionAttribute> reversed = new ArrayList<>(postponed);
        Collections.reverse(reversed);
        for (CollectionAttribute collection : reversed) {
            if (collection.mappedBy().isEmpty() && !collection.isFormula() && isKnown(collection)) {
                owned.map(collection, Optional.ofNullable(inverseNames.get(key(collection))));
            }
        }
        for (CollectionAttribute collection : postponed) {
            if (collection.mappedBy().isPresent() && isKnown(collection)) {
                inverse.map(collection);
            }
        }
    }

    /**
     * For each owning attribute that another one names in {@code mappedBy}, the name of that one. What an entity has from
     * the one above it counts as that one's: nobody names it there.
     */
    private Map<String, String> inverseNames() {
        Map<String, String> names = new HashMap<>();
        for (CollectionAttribute collection : postponed) {
            Optional<String> mappedBy = collection.mappedBy();
            Optional<TypeModel> element = collection.element();
            if (mappedBy.isPresent() && element.isPresent()) {
                names.putIfAbsent(
                        key(element.get().name(), mappedBy.get()),
                        collection.attribute().name());
            }
        }
        return names;
    }

    private static String key(String className, String path) {
        return className + "#" + path;
    }

    private static String key(CollectionAttribute collection) {
        return key(collection.site().entity().source().className(), collection.path());
    }

    /** Whether it is known what the elements are; reported otherwise. */
    private boolean isKnown(CollectionAttribute collection) {
        Optional<TypeModel> element = collection.element();
        if (element.isPresent() && element.get().kind() == TypeModel.Kind.ERROR) {
            return false;
        }
        if (collection.isOfAny() && collection.table().isEmpty()) {
            mapping.report(MappingMessage.ANY_TABLE, collection.subject());
            return false;
        }
        boolean found = element.isPresent()
                && (collection.isElementCollection()
                        || collection.isOfAny()
                        || mapping.entities().find(element.get().name()).isPresent());
        if (!found) {
            mapping.report(
                    MappingMessage.UNKNOWN_TARGET,
                    collection.subject(),
                    element.map(TypeModel::name)
                            .orElse(collection.attribute().type().name()));
        }
        return found;
    }
}
