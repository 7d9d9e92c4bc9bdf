package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two orders of attributes: columns stand as attributes are declared, but attributes are mapped class by class and by
 * name, as Hibernate does it, which decides who comes first where two of them share a column.
 */
public final class Ranks {
    private static final Comparator<Attribute> BY_NAME =
            (one, other) -> one.name().compareTo(other.name());

    private final Map<EntityMapping, Map<String, Integer>> reserved = new HashMap<>();
    private int last;

    /** The next place in a table. */
    public int next() {
        return ++last;
    }

    /** Reserves places for attributes and all inside them, in declared order. */
    void reserve(Site site, List<Attribute> attributes) {
        Map<String, Integer> ranks = reservedOf(site.entity());
        for (Attribute attribute : attributes) {
            String path = site.pathOf(attribute);
            if (!ranks.containsKey(path)) {
                ranks.put(path, next());
            }
            EmbeddableClass embeddable = attribute.type().embeddable();
            if (embeddable != null && !CollectionAttributes.isCollection(attribute)) {
                reserve(site.inside(attribute, embeddable), embeddable.attributes());
            }
        }
    }

    private Map<String, Integer> reservedOf(EntityMapping entity) {
        Map<String, Integer> known = reserved.get(entity);
        if (known != null) {
            return known;
        }
        Map<String, Integer> ranks = new HashMap<>();
        reserved.put(entity, ranks);
        return ranks;
    }

    /** The place of an attribute: the reserved one or the next. */
    int of(Site site, Attribute attribute) {
        Integer rank = reserved.getOrDefault(site.entity(), Map.of()).get(site.pathOf(attribute));
        return rank == null ? next() : rank;
    }

    /** The attributes in the order in which they are mapped. */
    static List<Attribute> mappingOrder(List<Attribute> attributes) {
        List<Attribute> ordered = new ArrayList<>(attributes);
        ordered.sort(BY_NAME);
        if (!areOfOneClass(ordered)) {
            List<String> classes = attributes.stream()
                    .map(Attribute::declaringClass)
                    .distinct()
                    .toList();
            ordered.sort(Comparator.comparingInt(attribute -> classes.indexOf(attribute.declaringClass())));
        }
        return ordered;
    }

    private static boolean areOfOneClass(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (!attribute.declaringClass().equals(attributes.get(0).declaringClass())) {
                return false;
            }
        }
        return true;
    }
}
