package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity class.
 *
 * @param className its binary name, such as {@code com.acme.Outer$Nested}
 * @param superEntity the binary name of the nearest superclass that is an entity, or null
 * @param attributes its persistent attributes: those of the mapped superclasses between it and {@code superEntity}
 *     (uppermost first), then its own, each class's in declared order; types are resolved for this entity
 * @param annotations the annotations on it
 * @param mappedSuperclasses those mapped superclasses, nearest first
 * @param idClass the attributes of the class in {@code @IdClass} of this entity or of one of its mapped superclasses, or
 *     null
 * @param isAbstract whether it is abstract
 * @param isPartial whether attributes may be missing, since a superclass is unknown, which was reported
 * @param place where it stands
 */
public record EntityClass(
        String className,
        @Nullable String superEntity,
        List<Attribute> attributes,
        Annotations annotations,
        List<MappedSuperclass> mappedSuperclasses,
        @Nullable EmbeddableClass idClass,
        boolean isAbstract,
        boolean isPartial,
        Place place) {
    /** Copies the lists. */
    public EntityClass {
        attributes = List.copyOf(attributes);
        mappedSuperclasses = List.copyOf(mappedSuperclasses);
    }

    /** The name without its package, a nested class's as {@code Outer$Nested}. */
    public String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /**
     * A superclass that passes its mapping on.
     *
     * @param className its binary name
     * @param annotations the annotations on it
     * @param place where it stands
     */
    public record MappedSuperclass(String className, Annotations annotations, Place place) {}
}
