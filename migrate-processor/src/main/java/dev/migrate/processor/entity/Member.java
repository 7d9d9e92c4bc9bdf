package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * A field or getter that can be persistent.
 *
 * @param element it
 * @param name the name of the attribute: the field's, or the getter's by the rules of Java beans
 * @param annotations the annotations on it
 */
record Member(Element element, String name, Annotations annotations) {
    boolean has(String annotation) {
        return annotations.has(annotation);
    }

    boolean isGetter() {
        return element.getKind() == ElementKind.METHOD;
    }

    Place place() {
        return Place.at(element);
    }

    TypeElement declaringClass() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }
}
