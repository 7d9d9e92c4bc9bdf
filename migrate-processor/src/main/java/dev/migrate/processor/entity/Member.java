package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
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
    /** What annotations of Hibernate Envers begin with. */
    private static final String ENVERS = "org.hibernate.envers.";

    /** The same with another member's annotations of Envers in place of its own. */
    Member auditedLike(Member other) {
        List<AnnotationModel> all = new ArrayList<>();
        annotations.all().stream().filter(annotation -> !isOfEnvers(annotation)).forEach(all::add);
        other.annotations.all().stream().filter(Member::isOfEnvers).forEach(all::add);
        return new Member(element, name, new Annotations(all));
    }

    private static boolean isOfEnvers(AnnotationModel annotation) {
        return annotation.type().startsWith(ENVERS);
    }

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
