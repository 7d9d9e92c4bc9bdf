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
 * @param place where it is declared
 */
public record EmbeddableClass(
        String className,
        List<Attribute> attributes,
        boolean polymorphic,
        boolean recursive,
        Annotations annotations,
        Place place) {
    /** Copies the list. */
    public EmbeddableClass {
        attributes = List.copyOf(attributes);
    }
}
