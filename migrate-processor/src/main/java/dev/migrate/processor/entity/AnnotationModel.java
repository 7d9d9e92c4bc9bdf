package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/**
 * An annotation with its values.
 *
 * @param type its qualified name
 * @param values the values of all members, defaults included: {@code String}, {@code Boolean}, {@code Character}, a boxed
 *     number, {@code AnnotationModel}, or a {@code List} of one of them; an enum constant is its name and a class its
 *     binary name
 * @param explicit the members that are written out
 * @param metaAnnotations the annotations on its type, without those of {@code java.lang}; empty for annotations of
 *     Jakarta Persistence
 * @param mirror what the compiler read, or null in tests of the mapping
 */
public record AnnotationModel(
        String type,
        Map<String, Object> values,
        Set<String> explicit,
        Annotations metaAnnotations,
        @Nullable AnnotationMirror mirror) {
    /** Copies the collections. */
    public AnnotationModel {
        values = Map.copyOf(values);
        explicit = Set.copyOf(explicit);
    }

    /** A string, enum constant's name or class name; empty if the member is missing or the empty string. */
    public Optional<String> text(String member) {
        return values.get(member) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** Whether a member is that string, or names that enum constant or class. */
    public boolean says(String member, String text) {
        return text.equals(values.get(member));
    }

    /** A truth value, false if the member is missing. */
    public boolean flag(String member) {
        return Boolean.TRUE.equals(values.get(member));
    }

    /** A whole number, or the fallback if the member is missing. */
    public int number(String member, int fallback) {
        return values.get(member) instanceof Number number ? number.intValue() : fallback;
    }

    /** A nested annotation. */
    public Optional<AnnotationModel> annotation(String member) {
        return values.get(member) instanceof AnnotationModel annotation ? Optional.of(annotation) : Optional.empty();
    }

    /** Nested annotations, none if the member is missing. */
    public List<AnnotationModel> annotations(String member) {
        return list(member, AnnotationModel.class);
    }

    /** Strings, enum constants' names or class names, none if the member is missing. */
    public List<String> texts(String member) {
        return list(member, String.class);
    }

    /** Whether the member is written out. */
    public boolean isExplicit(String member) {
        return explicit.contains(member);
    }

    private <T> List<T> list(String member, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (values.get(member) instanceof List<?> list) {
            for (Object value : list) {
                if (type.isInstance(value)) {
                    found.add(type.cast(value));
                }
            }
        }
        return found;
    }
}
