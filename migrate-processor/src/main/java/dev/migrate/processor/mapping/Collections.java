package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attributes with many values: collections of elements and associations with many entities. */
final class Collections {
    private final Mapping mapping;
    private final OwnedCollections owned;
    private final InverseCollections inverse;
    private final List<CollectionAttribute> postponed = new ArrayList<>();

    Collections(Mapping mapping, AttributeMapper mapper, Keys keys, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        CollectionIndexes indexes = new CollectionIndexes(mapping, mapper, keys, foreignKeys);
        owned = new OwnedCollections(mapping, mapper, keys, foreignKeys, indexes);
        inverse = new InverseCollections(mapping, keys, foreignKeys, indexes);
    }

    static boolean isCollection(Attribute attribute) {
        return attribute.has(Jpa.ONE_TO_MANY)
                || attribute.has(Jpa.MANY_TO_MANY)
                || attribute.has(Jpa.ELEMENT_COLLECTION)
                || attribute.has(HibernateNames.MANY_TO_ANY);
    }

    /** Keeps the attribute for {@link #finish}, when all entities have their columns. */
    void postpone(Site site, Attribute attribute) {
        site.attributes()
                .add(site.pathOf(attribute), new MappedAttribute(attribute, site, site.table(), List.of()));
        boolean repeated = site.entity().repeatsAttributes()
                && !site.entity().source().attributes().contains(attribute)
                && site.path().isEmpty();
        if (!repeated) {
            postponed.add(new CollectionAttribute(site, attribute));
        }
    }

    /** Maps all collections, those that own their columns first. */
    void finish() {
        Map<String, String> inverseNames = inverseNames();
        for (CollectionAttribute collection : postponed) {
            if (collection.mappedBy().isEmpty() && isKnown(collection)) {
                owned.map(collection, Optional.ofNullable(inverseNames.get(key(collection))));
            }
        }
        for (CollectionAttribute collection : postponed) {
            if (collection.mappedBy().isPresent() && isKnown(collection)) {
                inverse.map(collection);
            }
        }
    }

    /** For each owning attribute that another one names in {@code mappedBy}, the name of that one. */
    private Map<String, String> inverseNames() {
        Map<String, String> names = new HashMap<>();
        for (CollectionAttribute collection : postponed) {
            collection.mappedBy().ifPresent(mappedBy -> collection
                    .element()
                    .flatMap(element -> mapping.entities().find(element.name()))
                    .flatMap(target -> target.find(mappedBy))
                    .ifPresent(owner -> names.putIfAbsent(
                            key(new CollectionAttribute(owner.site(), owner.attribute())),
                            collection.attribute().name())));
        }
        return names;
    }

    private static String key(CollectionAttribute collection) {
        return collection.site().entity().source().className() + "#" + collection.path();
    }

    /** Whether it is known what the elements are; reported otherwise. */
    private boolean isKnown(CollectionAttribute collection) {
        Optional<TypeModel> element = collection.element();
        if (element.filter(type -> type.kind() == TypeModel.Kind.ERROR).isPresent()) {
            return false;
        }
        boolean found = collection.isElementCollection() || collection.isOfAny()
                ? element.isPresent()
                : element.flatMap(type -> mapping.entities().find(type.name())).isPresent();
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
