package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation such as {@code @Column}, {@code @JoinColumn} or {@code @OrderColumn} says of a column.
 *
 * @param annotation the annotation, or null if there is none
 * @param limits the sizes that win over those of the annotation, or null
 */
record ColumnSpec(
        @Nullable AnnotationModel annotation, @Nullable Limits limits) {
    private static final int DEFAULT_LENGTH = 255;

    /** A column that no annotation describes. */
    static ColumnSpec implicit() {
        return new ColumnSpec(null, null);
    }

    static ColumnSpec of(Optional<AnnotationModel> annotation) {
        return new ColumnSpec(annotation.orElse(null), null);
    }

    /** The same with these sizes. */
    ColumnSpec withLimits(Limits newLimits) {
        return new ColumnSpec(annotation, newLimits);
    }

    /** Whether sizes win over those of the annotation. */
    boolean isLimited() {
        return limits != null && !limits.equals(Limits.NONE);
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
        Optional<Integer> limit = Optional.ofNullable(limits).map(Limits::length);
        return limit.or(() -> number("length")).filter(length -> length != DEFAULT_LENGTH);
    }

    Optional<Integer> precision() {
        Optional<Integer> limit = Optional.ofNullable(limits).map(Limits::precision);
        return limit.or(() -> number("precision")).filter(precision -> precision > 0);
    }

    /** The scale, which only counts beside a precision. */
    Optional<Integer> scale() {
        Optional<Integer> limit = Optional.ofNullable(limits).map(Limits::scale);
        return limit.or(() -> precision().flatMap(precision -> number("scale")));
    }

    Optional<Integer> secondPrecision() {
        return number("secondPrecision").filter(digits -> digits >= 0);
    }

    /** What stands behind the type and the constraints of the column, verbatim. */
    Optional<String> options() {
        return text("options");
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

    /**
     * Sizes that constraints of Bean Validation state.
     *
     * @param length the length, or null
     * @param precision the digits, or null
     * @param scale the digits after the point, or null
     */
    record Limits(
            @Nullable Integer length,
            @Nullable Integer precision,
            @Nullable Integer scale) {
        private static final Limits NONE = new Limits(null, null, null);

        /** What the constraints say of an attribute; lengths are those of strings alone. */
        static Limits of(List<Constraint> constraints, boolean isString) {
            Limits limits = NONE;
            for (Constraint constraint : constraints) {
                if (constraint.kind() == Constraint.Kind.LENGTH && isString) {
                    limits = new Limits((int) constraint.value(), limits.precision, limits.scale);
                } else if (constraint.kind() == Constraint.Kind.DIGITS) {
                    limits = new Limits(limits.length, (int) constraint.value(), constraint.fraction());
                }
            }
            return limits;
        }
    }
}
