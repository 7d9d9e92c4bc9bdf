package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

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

    /** Members are the same if their elements are; what stands on these is not compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member member && element.equals(member.element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }

    Place place() {
        return Place.at(element);
    }

    TypeElement declaringClass() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }
}
