package dev.migrate.processor.entity;

import java.util.List;
import java.util.Optional;

/**
 * The annotations on one element.
 *
 * @param all the annotations in the order in which they stand, a container of repeated ones replaced by its content
 */
public record Annotations(List<AnnotationModel> all) {
    /** Copies the list. */
    public Annotations {
        all = List.copyOf(all);
    }

    /** No annotations. */
    public static Annotations none() {
        return new Annotations(List.of());
    }

    /** The first annotation of that type, by its qualified name. */
    public Optional<AnnotationModel> find(String type) {
        for (AnnotationModel annotation : all) {
            if (annotation.type().equals(type)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** All annotations of that type in order, by its qualified name, repeated ones too. */
    public List<AnnotationModel> findAll(String type) {
        return has(type)
                ? all.stream()
                        .filter(annotation -> annotation.type().equals(type))
                        .toList()
                : List.of();
    }

    /** Whether all are Jakarta Persistence's: Hibernate's are neither among them nor on them. */
    public boolean areStandard() {
        for (AnnotationModel annotation : all) {
            if (!annotation.type().startsWith("jakarta.persistence.")) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is one of that type. */
    public boolean has(String type) {
        return find(type).isPresent();
    }
}
