package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;

/**
 * A persistent attribute: a field, a property or a record component.
 *
 * @param name its name by the rules of Java beans for a property
 * @param type its type, resolved for the class that has it
 * @param annotations the annotations that count under the access type: those of the field or those of the getter
 * @param declaringClass the binary name of the class that declares it
 * @param place where it stands
 */
public record Attribute(String name, TypeModel type, Annotations annotations, String declaringClass, Place place) {
    /** Whether an annotation of this name is there. */
    public boolean has(String annotation) {
        return annotations.has(annotation);
    }
}
