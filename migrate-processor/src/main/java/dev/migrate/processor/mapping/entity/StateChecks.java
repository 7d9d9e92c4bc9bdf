package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold for the annotations by which Hibernate itself keeps former states of rows. */
final class StateChecks {
    private static final List<String> ALL =
            List.of(HibernateNames.AUDITED, HibernateNames.CHANGELOG, HibernateNames.TEMPORAL);

    private final Mapping mapping;
    private final ClassAnnotations annotations;

    StateChecks(Mapping mapping) {
        this.mapping = mapping;
        this.annotations = new ClassAnnotations(mapping);
    }

    /** Reports what is wrong with those on the class, its mapped superclasses and its attributes. */
    void check(EntityMapping entity) {
        List<Place> places = places(entity);
        if (places.isEmpty()) {
            return;
        }
        if (!mapping.rules().keepsStates()) {
            ALL.forEach(type -> report(places, type, MappingMessage.UNSUPPORTED_TABLES));
            return;
        }
        report(places, HibernateNames.TEMPORAL_HISTORY_PARTITIONING, MappingMessage.HISTORY_PARTITIONING);
        if (entity.parent() != null) {
            checkBelow(entity, HibernateNames.AUDITED);
            checkBelow(entity, HibernateNames.TEMPORAL);
        } else if (annotations.of(entity, HibernateNames.AUDITED).isEmpty()) {
            annotations.of(entity, HibernateNames.CHANGELOG).ifPresent(changelog -> checkChangelog(entity, changelog));
        }
    }

    /** One of many is enough. */
    private void report(List<Place> places, String type, MappingMessage message) {
        for (Place place : places) {
            Optional<AnnotationModel> found = place.annotations().find(type);
            if (found.isPresent()) {
                mapping.report(message, place.subject().at(found), simpleName(type));
                return;
            }
        }
    }

    private void checkBelow(EntityMapping entity, String type) {
        Optional<AnnotationModel> own = entity.annotations().find(type);
        if (own.isPresent() && annotations.of(entity.root(), type).isEmpty()) {
            mapping.report(
                    MappingMessage.STATE_OF_SUBCLASS,
                    entity.subject().at(own),
                    simpleName(type),
                    entity.root().source().className());
        }
    }

    private void checkChangelog(EntityMapping entity, AnnotationModel changelog) {
        for (String part : List.of(HibernateNames.CHANGESET_ID, HibernateNames.CHANGELOG_TIMESTAMP)) {
            boolean missing = entity.source().attributes().stream().noneMatch(attribute -> attribute.has(part));
            if (missing) {
                mapping.reportMissing(
                        entity, MappingMessage.CHANGELOG_PART, entity.subject().at(changelog), simpleName(part));
            }
        }
    }

    private static List<Place> places(EntityMapping entity) {
        EntityClass source = entity.source();
        List<Place> places = new ArrayList<>();
        places.add(new Place(entity.subject(), source.annotations()));
        for (EntityClass.MappedSuperclass superclass : source.mappedSuperclasses()) {
            places.add(new Place(entity.subject(), superclass.annotations()));
        }
        places.removeIf(place -> place.annotations().areStandard());
        for (Attribute attribute : source.attributes()) {
            if (!attribute.annotations().areStandard()) {
                Subject subject = new Subject(source.className(), attribute.name(), attribute.place());
                places.add(new Place(subject, attribute.annotations()));
            }
        }
        return places;
    }

    private static String simpleName(String type) {
        return type.substring(HibernateNames.PACKAGE.length());
    }

    /**
     * Where annotations stand.
     *
     * @param subject the class or attribute
     * @param annotations its annotations
     */
    private record Place(Subject subject, Annotations annotations) {}
}
