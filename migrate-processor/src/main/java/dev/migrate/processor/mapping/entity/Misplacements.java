package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.rule.MappingMessage;
import java.util.List;

/** Annotations on attributes that cannot have them, with which Hibernate does not start. */
final class Misplacements {
    private static final List<String> OF_MAPS = List.of(
            Jpa.MAP_KEY,
            Jpa.MAP_KEY_CLASS,
            Jpa.MAP_KEY_COLUMN,
            Jpa.MAP_KEY_ENUMERATED,
            Jpa.MAP_KEY_JOIN_COLUMN,
            Jpa.MAP_KEY_TEMPORAL);

    private final Mapping mapping;

    Misplacements(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Reports what the attribute cannot have. */
    void check(Site site, Attribute attribute) {
        if (attribute.has(Jpa.GENERATED_VALUE) && !isOfKey(site, attribute)) {
            report(site, attribute, Jpa.GENERATED_VALUE, "a part of the key");
        }
        if (mapping.rules().refusesMisplaced()) {
            checkType(site, attribute);
        }
    }

    private void checkType(Site site, Attribute attribute) {
        TypeModel type = attribute.type();
        boolean array = type.kind() == TypeModel.Kind.ARRAY;
        boolean map = type.isA("java.util.Map");
        if (attribute.has(Jpa.ORDER_COLUMN) && !array && !type.isA("java.util.List")) {
            report(site, attribute, Jpa.ORDER_COLUMN, "a List or an array");
        }
        if (attribute.has(Jpa.ORDER_BY) && !array && !map && !type.isA("java.util.Collection")) {
            report(site, attribute, Jpa.ORDER_BY, "a Collection, a Map or an array");
        }
        if (!map) {
            OF_MAPS.stream().filter(attribute::has).forEach(annotation -> report(site, attribute, annotation, "a Map"));
        }
    }

    private static boolean isOfKey(Site site, Attribute attribute) {
        String path = site.pathOf(attribute);
        return site.entity().keyAttributes().stream()
                .anyMatch(key -> path.equals(key.name()) || path.startsWith(key.name() + "."));
    }

    private void report(Site site, Attribute attribute, String annotation, String place) {
        mapping.report(
                MappingMessage.MISPLACED,
                site.subjectOf(attribute).at(attribute.annotations().find(annotation)),
                annotation.substring(annotation.lastIndexOf('.') + 1),
                place);
    }
}
