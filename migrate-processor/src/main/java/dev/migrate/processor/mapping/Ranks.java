package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two orders of attributes: columns stand as attributes are declared, but attributes are mapped class by class and by
 * name, as Hibernate does it, which decides who comes first where two of them share a column.
 */
final class Ranks {
    private final Map<String, Integer> reserved = new HashMap<>();
    private int last;

    /** The next place in a table. */
    int next() {
        return ++last;
    }

    /** Reserves places for attributes and all inside them, in declared order. */
    void reserve(Site site, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            reserved.computeIfAbsent(key(site, attribute), ignored -> next());
            EmbeddableClass embeddable = attribute.type().embeddable();
            if (embeddable != null && !CollectionAttributes.isCollection(attribute)) {
                reserve(site.inside(attribute, embeddable), embeddable.attributes());
            }
        }
    }

    /** The place of an attribute: the reserved one or the next. */
    int of(Site site, Attribute attribute) {
        Integer rank = reserved.get(key(site, attribute));
        return rank == null ? next() : rank;
    }

    /** The attributes in the order in which they are mapped. */
    static List<Attribute> mappingOrder(List<Attribute> attributes) {
        Map<String, List<Attribute>> byClass = new LinkedHashMap<>();
        attributes.forEach(
                attribute -> byClass.computeIfAbsent(attribute.declaringClass(), ignored -> new ArrayList<>())
                        .add(attribute));
        return byClass.values().stream()
                .flatMap(members -> members.stream().sorted(Comparator.comparing(Attribute::name)))
                .toList();
    }

    private static String key(Site site, Attribute attribute) {
        return site.entity().source().className() + "#" + site.pathOf(attribute);
    }
}
