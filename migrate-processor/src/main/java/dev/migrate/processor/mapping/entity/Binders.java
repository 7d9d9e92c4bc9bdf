package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.rule.MappingMessage;
import java.util.stream.Stream;

/** Annotations whose binders are code of the application: what they make of columns is not known. */
final class Binders {
    private final Mapping mapping;

    Binders(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Warns of binders of an entity. */
    void check(EntityMapping entity) {
        if (!entity.annotations().areStandard()) {
            checkOther(entity);
        }
    }

    private void checkOther(EntityMapping entity) {
        own(entity.annotations(), HibernateNames.TYPE_BINDER_TYPE)
                .forEach(binder ->
                        mapping.report(MappingMessage.BINDER, entity.subject().at(binder), simpleName(binder)));
    }

    /** Reports binders of an attribute unless it states what its column is. */
    void check(Site site, Attribute attribute) {
        if (!attribute.annotations().areStandard()) {
            checkOther(site, attribute);
        }
    }

    private void checkOther(Site site, Attribute attribute) {
        boolean stated = attribute.annotations().all().stream()
                .anyMatch(annotation -> annotation.text("columnDefinition").isPresent());
        if (!stated) {
            own(attribute.annotations(), HibernateNames.ATTRIBUTE_BINDER_TYPE)
                    .forEach(binder -> mapping.report(
                            MappingMessage.ATTRIBUTE_BINDER,
                            site.subjectOf(attribute).at(binder),
                            simpleName(binder)));
        }
    }

    private static Stream<AnnotationModel> own(Annotations annotations, String binderType) {
        return annotations.all().stream()
                .filter(annotation -> annotation.metaAnnotations().has(binderType))
                .filter(annotation -> !HibernateNames.isHibernates(annotation.type()));
    }

    private static String simpleName(AnnotationModel annotation) {
        return annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
    }
}
