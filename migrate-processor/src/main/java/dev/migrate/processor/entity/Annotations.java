package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The annotations on one element; equal if they are the same in the same order. */
public final class Annotations {
    private static final Annotations NONE = new Annotations(List.of());

    private final List<AnnotationModel> all;

    /** Their names. Nothing is asked for as often, and to look into an array costs a compiler that has just started no calls. */
    private final String[] types;

    private final boolean areStandard;

    /** Takes annotations in the order in which they stand, a container of repeated ones replaced by its content. */
    public Annotations(List<AnnotationModel> all) {
        this.all = List.copyOf(all);
        this.types = new String[this.all.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = this.all.get(i).type();
        }
        this.areStandard = areStandard(types);
    }

    /** The annotations in the order in which they stand. */
    public List<AnnotationModel> all() {
        return all;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return types.length == 0;
    }

    /** Whether all are Jakarta Persistence's: Hibernate's are neither among them nor on them. */
    public boolean areStandard() {
        return areStandard;
    }

    /** All but those of a type. */
    public Annotations without(String type) {
        return new Annotations(all.stream()
                .filter(annotation -> !annotation.type().equals(type))
                .toList());
    }

    /** No annotations. */
    public static Annotations none() {
        return NONE;
    }

    /** The first annotation of that type, by its qualified name. */
    public Optional<AnnotationModel> find(String type) {
        for (int i = 0; i < types.length; i++) {
            if (types[i].equals(type)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The same where an annotation also counts on another annotation that stands here, as many of Hibernate's do. */
    public Optional<AnnotationModel> findOrMeta(String type) {
        Optional<AnnotationModel> found = find(type);
        for (int i = 0; found.isEmpty() && i < types.length; i++) {
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
        for (String known : types) {
            if (known.equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areStandard(String[] types) {
        for (String type : types) {
            if (!type.startsWith("jakarta.persistence.")) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Annotations annotations && all.equals(annotations.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
