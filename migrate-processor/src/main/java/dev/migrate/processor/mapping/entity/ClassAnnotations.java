package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.entity.EntityModel;
import java.util.Optional;

/** Annotations of Hibernate that count for all of an entity or a collection wherever they stand: there or further out. */
public final class ClassAnnotations {
    private final EntityModel model;

    public ClassAnnotations(Mapping mapping) {
        this.model = mapping.model();
    }

    /** The annotation on the class of an entity, one of its mapped superclasses, or its package. */
    public Optional<AnnotationModel> of(EntityMapping entity, String type) {
        EntityClass source = entity.source();
        Optional<AnnotationModel> found = source.annotations().find(type);
        for (EntityClass.MappedSuperclass superclass : source.mappedSuperclasses()) {
            found = found.isPresent() ? found : superclass.annotations().find(type);
        }
        return found.isPresent() ? found : ofPackage(source.className(), type);
    }

    /** The annotation on a collection, the class that declares it, or the package of that. */
    public Optional<AnnotationModel> of(CollectionAttribute collection, String type) {
        Optional<AnnotationModel> own = collection.annotations().find(type);
        return own.isPresent() ? own : ofDeclaringClass(collection, type);
    }

    private Optional<AnnotationModel> ofDeclaringClass(CollectionAttribute collection, String type) {
        String declaringClass = collection.attribute().declaringClass();
        EntityMapping entity = collection.site().entity();
        Optional<Annotations> annotations = entity.annotationsOf(declaringClass);
        Optional<AnnotationModel> ofClass =
                annotations.isPresent() ? annotations.get().find(type) : Optional.empty();
        return ofClass.isPresent() ? ofClass : ofPackage(declaringClass, type);
    }

    private Optional<AnnotationModel> ofPackage(String className, String type) {
        Optional<Annotations> ofPackage = model.annotationsOfPackage(className);
        return ofPackage.isPresent() ? ofPackage.get().find(type) : Optional.empty();
    }
}
