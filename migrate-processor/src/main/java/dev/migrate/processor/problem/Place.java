package dev.migrate.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the source something stands.
 *
 * @param element the class, field or method, or null where there is none (in tests of the mapping)
 * @param annotation the annotation on it that matters, or null
 */
public record Place(@Nullable Element element, @Nullable AnnotationMirror annotation) {
    /** No place. */
    public static Place none() {
        return new Place(null, null);
    }

    /** A class, field or method. */
    public static Place at(Element element) {
        return new Place(element, null);
    }

    /** The same element, narrowed to one of its annotations. */
    public Place at(@Nullable AnnotationMirror newAnnotation) {
        return new Place(element, newAnnotation);
    }
}
