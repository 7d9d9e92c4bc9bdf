package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import java.util.List;

/**
 * An embeddable (or id) class as used at one place.
 *
 * @param className its binary name
 * @param attributes its persistent attributes in declared order, those of its mapped superclasses and embeddable
 *     superclasses first, those of its subclasses last; types are resolved for the place where it is used
 * @param polymorphic whether embeddables extend it, so that their instances may stand for its own
 * @param recursive whether it would embed itself, which was reported; then it has no attributes
 * @param annotations the annotations on it
 * @param superclasses the superclasses whose attributes it has too, nearest first
 * @param place where it is declared
 */
public record EmbeddableClass(
        String className,
        List<Attribute> attributes,
        boolean polymorphic,
        boolean recursive,
        Annotations annotations,
        List<EntityClass.MappedSuperclass> superclasses,
        Place place) {
    /** Copies the lists. */
    public EmbeddableClass {
        superclasses = List.copyOf(superclasses);
        attributes = List.copyOf(attributes);
    }
}
