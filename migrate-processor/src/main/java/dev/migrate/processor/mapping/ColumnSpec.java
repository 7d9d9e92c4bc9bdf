package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation such as {@code @Column}, {@code @JoinColumn} or {@code @OrderColumn} says of a column.
 *
 * @param annotation the annotation, or null if there is none
 */
record ColumnSpec(@Nullable AnnotationModel annotation) {
    private static final int DEFAULT_LENGTH = 255;

    /** A column that no annotation describes. */
    static ColumnSpec implicit() {
        return new ColumnSpec(null);
    }

    static ColumnSpec of(Optional<AnnotationModel> annotation) {
        return new ColumnSpec(annotation.orElse(null));
    }

    boolean isImplicit() {
        return annotation == null;
    }

    /** The annotation, for the place of messages. */
    Optional<AnnotationModel> place() {
        return Optional.ofNullable(annotation);
    }

    Optional<String> text(String member) {
        return annotation == null ? Optional.empty() : annotation.text(member).filter(text -> !text.isBlank());
    }

    Optional<Name> name() {
        return text("name").map(Name::of);
    }

    Optional<Name> table() {
        return text("table").map(Name::of);
    }

    Optional<Name> referencedColumn() {
        return text("referencedColumnName").map(Name::of);
    }

    /** Whether null is allowed: true unless the annotation says no. */
    boolean nullable() {
        return annotation == null || !annotation.values().containsKey("nullable") || annotation.flag("nullable");
    }

    boolean unique() {
        return annotation != null && annotation.flag("unique");
    }

    /** Whether the column is written through this attribute. */
    boolean writable() {
        return annotation == null
                || !Boolean.FALSE.equals(annotation.values().get("insertable"))
                || !Boolean.FALSE.equals(annotation.values().get("updatable"));
    }

    /** The length if one other than the default of the specification is given. */
    Optional<Integer> length() {
        return number("length").filter(length -> length != DEFAULT_LENGTH);
    }

    Optional<Integer> precision() {
        return number("precision").filter(precision -> precision > 0);
    }

    /** The scale, which only counts beside a precision. */
    Optional<Integer> scale() {
        return precision().flatMap(precision -> number("scale"));
    }

    Optional<Integer> secondPrecision() {
        return number("secondPrecision").filter(digits -> digits >= 0);
    }

    Optional<String> columnDefinition() {
        return text("columnDefinition");
    }

    Optional<String> comment() {
        return text("comment");
    }

    List<AnnotationModel> checks() {
        return annotation == null ? List.of() : annotation.annotations("check");
    }

    private Optional<Integer> number(String member) {
        return annotation != null && annotation.values().get(member) instanceof Number number
                ? Optional.of(number.intValue())
                : Optional.empty();
    }
}
