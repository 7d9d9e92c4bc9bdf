package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.rule.Name;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation such as {@code @Column}, {@code @JoinColumn} or {@code @OrderColumn} says of a column.
 *
 * @param annotation the annotation, or null if there is none
 * @param limits the sizes that win over those of the annotation
 */
public record ColumnSpec(@Nullable AnnotationModel annotation, Limits limits) {
    private static final int DEFAULT_LENGTH = 255;
    private static final Set<String> DIGITS = Set.of("precision", "secondPrecision");
    private static final Set<String> OF_ZONE =
            Set.of("table", "insertable", "updatable", "columnDefinition", "options", "comment");
    private static final ColumnSpec IMPLICIT = new ColumnSpec(null, Limits.NONE);

    /** A column that no annotation describes. */
    public static ColumnSpec implicit() {
        return IMPLICIT;
    }

    public static ColumnSpec of(Optional<AnnotationModel> annotation) {
        return annotation.isPresent() ? new ColumnSpec(annotation.get(), Limits.NONE) : IMPLICIT;
    }

    /** The same with these sizes. */
    public ColumnSpec withLimits(Limits newLimits) {
        return new ColumnSpec(annotation, newLimits);
    }

    /** What counts of it for a time whose zone is stored apart: unless it names the column, its digits alone. */
    public ColumnSpec ofTimeWithZone() {
        return annotation == null || name().isPresent() ? this : only(DIGITS);
    }

    /** What counts of it for the zone beside a time. */
    public ColumnSpec ofZone() {
        return annotation == null ? this : only(OF_ZONE);
    }

    private ColumnSpec only(Set<String> members) {
        return new ColumnSpec(Objects.requireNonNull(annotation).only(members), limits);
    }

    /** Whether sizes win over those of the annotation. */
    public boolean isLimited() {
        return limits.length() != null || limits.precision() != null;
    }

    /** Whether a size is stated: otherwise all are the defaults of the specification. */
    boolean isSized() {
        return isLimited()
                || (annotation != null
                        && (annotation.isExplicit("length")
                                || annotation.isExplicit("precision")
                                || annotation.isExplicit("scale")
                                || annotation.isExplicit("secondPrecision")));
    }

    /** All sizes as a text, to tell those of one column from those of another. */
    String sizes() {
        return "(" + length().orElse(-1)
                + "," + precision().orElse(-1)
                + "," + scale().orElse(-1)
                + "," + secondPrecision().orElse(-1) + ")";
    }

    public boolean isImplicit() {
        return annotation == null;
    }

    /** The annotation, for the place of messages. */
    public Optional<AnnotationModel> place() {
        return Optional.ofNullable(annotation);
    }

    Optional<String> text(String member) {
        if (annotation == null) {
            return Optional.empty();
        }
        Optional<String> text = annotation.text(member);
        return text.isPresent() && text.get().isBlank() ? Optional.empty() : text;
    }

    public Optional<Name> name() {
        return name("name");
    }

    public Optional<Name> table() {
        return name("table");
    }

    public Optional<Name> referencedColumn() {
        return name("referencedColumnName");
    }

    private Optional<Name> name(String member) {
        if (annotation == null) {
            return Optional.empty();
        }
        Optional<String> text = text(member);
        return text.isPresent() ? Optional.of(Name.of(text.get())) : Optional.empty();
    }

    /** Whether null is allowed: true unless the annotation says no. */
    public boolean nullable() {
        return !has("nullable") || (annotation != null && annotation.flag("nullable"));
    }

    public boolean unique() {
        return annotation != null && annotation.flag("unique");
    }

    /** Whether the column is written through this attribute. */
    public boolean writable() {
        return insertable() || (annotation != null && !Boolean.FALSE.equals(annotation.value("updatable")));
    }

    /** Whether the column of a new row is written through this attribute. */
    public boolean insertable() {
        return annotation == null || !Boolean.FALSE.equals(annotation.value("insertable"));
    }

    /** The length if one other than the default of the specification is given. */
    public Optional<Integer> length() {
        int length = limits.length() == null ? number("length", DEFAULT_LENGTH) : limits.length();
        return length == DEFAULT_LENGTH ? Optional.empty() : Optional.of(length);
    }

    public Optional<Integer> precision() {
        int precision = limits.precision() == null ? number("precision", 0) : limits.precision();
        return precision > 0 ? Optional.of(precision) : Optional.empty();
    }

    /** The scale, which only counts beside a precision. */
    public Optional<Integer> scale() {
        if (limits.scale() != null) {
            return Optional.of(limits.scale());
        }
        boolean counts = has("scale") && precision().isPresent();
        return counts ? Optional.of(number("scale", 0)) : Optional.empty();
    }

    /** Whether the annotation itself states a scale beside a precision. */
    public boolean hasScale() {
        return number("precision", 0) > 0 && number("scale", 0) != 0;
    }

    public Optional<Integer> secondPrecision() {
        int digits = number("secondPrecision", -1);
        return digits >= 0 ? Optional.of(digits) : Optional.empty();
    }

    /** What stands behind the type and the constraints of the column, verbatim. */
    public Optional<String> options() {
        return text("options");
    }

    public Optional<String> columnDefinition() {
        return text("columnDefinition");
    }

    public Optional<String> comment() {
        return text("comment");
    }

    public List<AnnotationModel> checks() {
        return annotation == null ? List.of() : annotation.annotations("check");
    }

    private boolean has(String member) {
        return annotation != null && annotation.value(member) != null;
    }

    private int number(String member, int fallback) {
        return annotation == null ? fallback : annotation.number(member, fallback);
    }

    /**
     * Sizes that constraints of Bean Validation state.
     *
     * @param length the length, or null
     * @param precision the digits, or null
     * @param scale the digits after the point, or null
     */
    public record Limits(
            @Nullable Integer length,
            @Nullable Integer precision,
            @Nullable Integer scale) {
        private static final Limits NONE = new Limits(null, null, null);

        /** What the constraints say of an attribute; lengths are those of strings alone. */
        public static Limits of(List<Constraint> constraints, boolean isString) {
            return constraints.isEmpty() ? NONE : ofAll(constraints, isString);
        }

        private static Limits ofAll(List<Constraint> constraints, boolean isString) {
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
