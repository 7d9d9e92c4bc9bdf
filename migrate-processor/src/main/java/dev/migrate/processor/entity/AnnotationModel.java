package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/**
 * An annotation with its values.
 *
 * <p>A value is a {@code String}, {@code Boolean}, {@code Character}, a boxed number, an {@code AnnotationModel}, or a
 * {@code List} of one of them; an enum constant is its name and a class its binary name. {@link #UNKNOWN} is one that the
 * compiler cannot resolve.
 *
 * @param type its qualified name
 * @param written the values of the members that are written out
 * @param defaults the values that members have otherwise
 * @param metaAnnotations the annotations on its type, without those of {@code java.lang}; empty for annotations of
 *     Jakarta Persistence
 * @param mirror what the compiler read, or null in tests of the mapping
 */
public record AnnotationModel(
        String type,
        Map<String, Object> written,
        Map<String, Object> defaults,
        Annotations metaAnnotations,
        @Nullable AnnotationMirror mirror) {
    /** The value of a member of which nothing is known but that it is written out. */
    static final Object UNKNOWN = new Object();

    /** Copies the collections. */
    public AnnotationModel {
        written = Map.copyOf(written);
        defaults = Map.copyOf(defaults);
    }

    /** What a member is, by default or since it is written out; null if it is missing or unknown. */
    public @Nullable Object value(String member) {
        Object value = written.get(member);
        if (value == null) {
            value = defaults.get(member);
        }
        return value == UNKNOWN ? null : value;
    }

    /** A string, enum constant's name or class name; empty if the member is missing or the empty string. */
    public Optional<String> text(String member) {
        return value(member) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** Whether a member is that string, or names that enum constant or class. */
    public boolean says(String member, String text) {
        return text.equals(value(member));
    }

    /** A truth value, false if the member is missing. */
    public boolean flag(String member) {
        return Boolean.TRUE.equals(value(member));
    }

    /** A whole number, or the fallback if the member is missing. */
    public int number(String member, int fallback) {
        return value(member) instanceof Number number ? number.intValue() : fallback;
    }

    /** A nested annotation. */
    public Optional<AnnotationModel> annotation(String member) {
        return value(member) instanceof AnnotationModel annotation ? Optional.of(annotation) : Optional.empty();
    }

    /** Nested annotations, none if the member is missing. */
    public List<AnnotationModel> annotations(String member) {
        return list(member, AnnotationModel.class);
    }

    /** Strings, enum constants' names or class names, none if the member is missing. */
    public List<String> texts(String member) {
        return list(member, String.class);
    }

    /** The same with nothing but what is written of these members. */
    public AnnotationModel only(Set<String> members) {
        Map<String, Object> kept = new HashMap<>(written);
        kept.keySet().retainAll(members);
        return new AnnotationModel(type, kept, Map.of(), metaAnnotations, mirror);
    }

    /** Whether the member is written out. */
    public boolean isExplicit(String member) {
        return written.containsKey(member);
    }

    private <T> List<T> list(String member, Class<T> type) {
        if (!(value(member) instanceof List<?> list) || list.isEmpty()) {
            return List.of();
        }
        List<T> found = new ArrayList<>();
        for (Object value : list) {
            if (type.isInstance(value)) {
                found.add(type.cast(value));
            }
        }
        return found;
    }
}
