package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EntityClass.MappedSuperclass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.AttributeKind;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.InheritanceStrategy;
import dev.migrate.processor.mapping.annotation.JoinFormulas;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Annotations with which Hibernate does not start where they stand (measured). */
final class RefusedAnnotations {
    private static final List<String> OF_MAPS = List.of(
            Jpa.MAP_KEY,
            Jpa.MAP_KEY_CLASS,
            Jpa.MAP_KEY_COLUMN,
            Jpa.MAP_KEY_ENUMERATED,
            Jpa.MAP_KEY_JOIN_COLUMN,
            Jpa.MAP_KEY_TEMPORAL);

    private static final List<String> SORTED = List.of("java.util.SortedSet", "java.util.SortedMap");

    private final Mapping mapping;

    RefusedAnnotations(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Reports what an entity must not say, and its mapped superclasses, where it counts for entities alone. */
    void check(EntityMapping entity) {
        if (entity.parent() == null || entity.strategy() != InheritanceStrategy.JOINED) {
            entity.source().annotations().findAll(Jpa.PRIMARY_KEY_JOIN_COLUMN).stream()
                    .findFirst()
                    .ifPresent(found -> reportMisplaced(
                            entity.subject().at(found), simpleName(found), "a subclass that is JOINED"));
        }
        for (MappedSuperclass superclass : entity.source().mappedSuperclasses()) {
            Subject subject = new Subject(superclass.className(), superclass.place());
            Stream.of(Jpa.INHERITANCE, Jpa.TABLE)
                    .flatMap(type -> superclass.annotations().find(type).stream())
                    .forEach(annotation -> mapping.report(
                            MappingMessage.NOT_ON_MAPPED_SUPERCLASS, subject.at(annotation), simpleName(annotation)));
        }
    }

    /** Reports what an attribute must not say. */
    void check(Site site, Attribute attribute) {
        if (attribute.annotations().isEmpty()) {
            return;
        }
        if (CollectionAttributes.isCollection(attribute)) {
            checkCollection(new CollectionAttribute(site, attribute));
        }
        if (attribute.has(Jpa.GENERATED_VALUE) && !isOfKey(site, attribute)) {
            reportMisplaced(site, attribute, Jpa.GENERATED_VALUE, "a part of the key");
        }
        if (attribute.has(Jpa.COLUMN) && AttributeKind.of(attribute) == AttributeKind.TO_ONE) {
            reportMisplaced(site, attribute, Jpa.COLUMN, "an attribute without an association");
        }
        checkEmbedded(site, attribute);
        if (mapping.rules().refusesMisplaced()) {
            checkType(site, attribute);
        }
        checkConversion(site, attribute);
        AttributeKind kind = AttributeKind.of(attribute);
        if (kind == AttributeKind.COLLECTION || kind == AttributeKind.TO_ONE) {
            checkJoinColumns(site, attribute, kind == AttributeKind.COLLECTION);
        }
    }

    /** That of a one-to-one association that the other side owns is not heard, nor how one with a table refers to its owner. */
    private void checkJoinColumns(Site site, Attribute attribute, boolean collection) {
        Annotations annotations = attribute.annotations();
        if (annotations.text(Jpa.ONE_TO_ONE, "mappedBy").isPresent()) {
            return;
        }
        checkWriting(site, attribute, JoinFormulas.columns(annotations));
        for (String type : List.of(Jpa.JOIN_TABLE, Jpa.COLLECTION_TABLE)) {
            Optional<AnnotationModel> table = annotations.find(type);
            if (table.isPresent()) {
                checkWriting(site, attribute, table.get().annotations("inverseJoinColumns"));
                checkWriting(site, attribute, collection ? table.get().annotations("joinColumns") : List.of());
            }
        }
    }

    /** An association is written as a whole, or not. */
    private void checkWriting(Site site, Attribute attribute, List<AnnotationModel> columns) {
        for (String member : List.of("insertable", "updatable")) {
            Optional<AnnotationModel> other = columns.stream()
                    .filter(column -> isFalse(column, member) != isFalse(columns.get(0), member))
                    .findFirst();
            if (other.isPresent()) {
                mapping.report(
                        MappingMessage.JOIN_COLUMNS_MIXED,
                        site.subjectOf(attribute).at(other),
                        member);
                return;
            }
        }
    }

    private static boolean isFalse(AnnotationModel annotation, String member) {
        return Boolean.FALSE.equals(annotation.value(member));
    }

    private void checkEmbedded(Site site, Attribute attribute) {
        boolean refused = attribute.has(Jpa.VERSION)
                || (attribute.has(Jpa.ID) && mapping.rules().refusesMisplaced());
        if (refused && site.pathOf(attribute).indexOf('.') >= 0) {
            String annotation = attribute.has(Jpa.VERSION) ? Jpa.VERSION : Jpa.ID;
            reportMisplaced(site, attribute, annotation, "an attribute of an entity itself");
        }
    }

    private void checkConversion(Site site, Attribute attribute) {
        Annotations annotations = attribute.annotations();
        if (!mapping.rules().convertedKeys() && (annotations.has(Jpa.ID) || annotations.has(Jpa.VERSION))) {
            String what = annotations.has(Jpa.ID) ? "key" : "version";
            site.conversionOverride(attribute)
                    .or(() -> conversion(annotations))
                    .filter(convert -> convert.isExplicit("converter") && !convert.flag("disableConversion"))
                    .ifPresent(convert -> mapping.report(
                            MappingMessage.CONVERTED_KEY,
                            site.subjectOf(attribute).at(convert),
                            what,
                            convert.text("converter").orElse("")));
        }
    }

    private void checkOrder(CollectionAttribute collection) {
        Attribute attribute = collection.attribute();
        Optional<AnnotationModel> order = collection
                .annotations()
                .find(Jpa.ORDER_BY)
                .or(() -> collection.annotations().find(HibernateNames.SQL_ORDER));
        boolean sorted = order.isPresent()
                && (SORTED.stream().anyMatch(attribute.type()::isA)
                        || attribute.has(HibernateNames.SORT_NATURAL)
                        || attribute.has(HibernateNames.SORT_COMPARATOR));
        if (sorted) {
            report(MappingMessage.SORTED_AND_ORDERED, collection, order.get(), simpleName(order.get()));
        }
    }

    /** That of an association with one entity is not heard. */
    private void checkCollection(CollectionAttribute collection) {
        checkOrder(collection);
        Annotations annotations = collection.annotations();
        List<AnnotationModel> columns = annotations.findAll(Jpa.JOIN_COLUMN);
        Optional<AnnotationModel> first = columns.stream().findFirst();
        if (first.isPresent() && !collection.isOneToMany() && !collection.isOfAny()) {
            report(MappingMessage.JOIN_COLUMN_OF_TABLE, collection, first.get());
        } else if (collection.mappedBy().isPresent()) {
            first.or(() -> annotations.find(Jpa.JOIN_TABLE))
                    .ifPresent(found -> report(
                            MappingMessage.MAPPED_BY_OTHER,
                            collection,
                            found,
                            simpleName(found),
                            collection.mappedBy().get()));
        }
    }

    private void report(
            MappingMessage message, CollectionAttribute collection, AnnotationModel annotation, Object... others) {
        mapping.report(message, collection.subject().at(annotation), others);
    }

    /** The converter that an annotation of the attribute names for itself. */
    private static Optional<AnnotationModel> conversion(Annotations annotations) {
        return annotations.findAll(Jpa.CONVERT).stream()
                .filter(convert -> convert.text("attributeName").isEmpty())
                .findFirst();
    }

    /** Asks for the type last: most attributes have none of these annotations. */
    private void checkType(Site site, Attribute attribute) {
        if (attribute.has(Jpa.ORDER_COLUMN) && !isArrayOr(attribute, "java.util.List")) {
            reportMisplaced(site, attribute, Jpa.ORDER_COLUMN, "a List or an array");
        }
        if (attribute.has(Jpa.ORDER_BY) && !isArrayOr(attribute, "java.util.Collection") && !isMap(attribute)) {
            reportMisplaced(site, attribute, Jpa.ORDER_BY, "a Collection, a Map or an array");
        }
        for (String annotation : OF_MAPS) {
            if (attribute.has(annotation) && !isMap(attribute)) {
                reportMisplaced(site, attribute, annotation, "a Map");
            }
        }
    }

    private static boolean isArrayOr(Attribute attribute, String type) {
        return attribute.type().kind() == TypeModel.Kind.ARRAY
                || attribute.type().isA(type);
    }

    private static boolean isMap(Attribute attribute) {
        return attribute.type().isA("java.util.Map");
    }

    private static boolean isOfKey(Site site, Attribute attribute) {
        String path = site.pathOf(attribute);
        return site.entity().keyAttributes().stream()
                .anyMatch(key -> path.equals(key.name()) || path.startsWith(key.name() + "."));
    }

    private void reportMisplaced(Site site, Attribute attribute, String annotation, String place) {
        reportMisplaced(
                site.subjectOf(attribute).at(attribute.annotations().find(annotation)), simpleName(annotation), place);
    }

    private void reportMisplaced(Subject subject, String annotation, String place) {
        mapping.report(MappingMessage.MISPLACED, subject, annotation, place);
    }

    private static String simpleName(AnnotationModel annotation) {
        return simpleName(annotation.type());
    }

    private static String simpleName(String annotation) {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
