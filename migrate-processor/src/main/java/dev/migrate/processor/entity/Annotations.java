package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annotations on one element.
 *
 * @param all the annotations in the order in which they stand, a container of repeated ones replaced by its content
 * @param areStandard whether all are Jakarta Persistence's: Hibernate's are neither among them nor on them
 */
public record Annotations(List<AnnotationModel> all, boolean areStandard) {
    private static final Annotations NONE = new Annotations(List.of());

    /** Copies the list. */
    public Annotations {
        all = List.copyOf(all);
    }

    /** All but those of a type. */
    public Annotations without(String type) {
        return new Annotations(all.stream()
                .filter(annotation -> !annotation.type().equals(type))
                .toList());
    }

    /** Annotations in the order in which they stand. */
    public Annotations(List<AnnotationModel> all) {
        this(all, areStandard(all));
    }

    /** No annotations. */
    public static Annotations none() {
        return NONE;
    }

    /** The first annotation of that type, by its qualified name. */
    public Optional<AnnotationModel> find(String type) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).type().equals(type)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The same where an annotation also counts on another annotation that stands here, as many of Hibernate's do. */
    public Optional<AnnotationModel> findOrMeta(String type) {
        Optional<AnnotationModel> found = find(type);
        for (int i = 0; found.isEmpty() && i < all.size(); i++) {
            found = all.get(i).metaAnnotations().find(type);
        }
        return found;
    }

    /** What a member of the first annotation of that type says, as {@link AnnotationModel#text} has it. */
    public Optional<String> text(String type, String member) {
        Optional<AnnotationModel> annotation = find(type);
        return annotation.isPresent() ? annotation.get().text(member) : Optional.empty();
    }

    /** All annotations of that type in order, by its qualified name, repeated ones too. */
    public List<AnnotationModel> findAll(String type) {
        if (!has(type)) {
            return List.of();
        }
        List<AnnotationModel> found = new ArrayList<>();
        for (AnnotationModel annotation : all) {
            if (annotation.type().equals(type)) {
                found.add(annotation);
            }
        }
        return found;
    }

    /** Whether there is one of that type. */
    public boolean has(String type) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).type().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areStandard(List<AnnotationModel> annotations) {
        for (AnnotationModel annotation : annotations) {
            if (!annotation.type().startsWith("jakarta.persistence.")) {
                return false;
            }
        }
        return true;
    }
}
