package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import java.util.List;
import java.util.Set;

/**
 * A constraint of Bean Validation that says something of a column.
 *
 * @param kind what it limits
 * @param value the largest length or the bound
 * @param fraction the digits after the point, for digits
 */
public record Constraint(Kind kind, long value, int fraction) {
    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final Set<String> KNOWN = Set.of(
            PACKAGE + "NotNull",
            PACKAGE + "NotBlank",
            PACKAGE + "NotEmpty",
            PACKAGE + "Size",
            PACKAGE + "Digits",
            PACKAGE + "Min",
            PACKAGE + "Max",
            "org.hibernate.validator.constraints.Length",
            "org.hibernate.validator.constraints.Range");

    /** What a constraint limits. */
    public enum Kind {
        /** Null is refused. */
        NOT_NULL,
        /** The length of a string. */
        LENGTH,
        /** The digits of a number. */
        DIGITS,
        /** The smallest number. */
        MIN,
        /** The largest number. */
        MAX
    }

    /** Whether the annotation is known, so that what it is composed of need not be asked. */
    static boolean isKnown(AnnotationModel annotation) {
        return KNOWN.contains(annotation.type());
    }

    /** What an annotation says, nothing if it is not known. */
    static List<Constraint> of(AnnotationModel annotation) {
        if (!isKnown(annotation)) {
            return List.of();
        }
        String name = annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
        return switch (name) {
            case "Size", "Length" -> length(annotation);
            case "Digits" -> List.of(digits(annotation));
            case "Min" -> List.of(new Constraint(Kind.MIN, number(annotation, "value", 0), 0));
            case "Max" -> List.of(new Constraint(Kind.MAX, number(annotation, "value", 0), 0));
            case "Range" ->
                List.of(
                        new Constraint(Kind.MIN, number(annotation, "min", 0), 0),
                        new Constraint(Kind.MAX, number(annotation, "max", Long.MAX_VALUE), 0));
            default -> List.of(new Constraint(Kind.NOT_NULL, 0, 0));
        };
    }

    boolean refusesNull() {
        return kind == Kind.NOT_NULL;
    }

    private static List<Constraint> length(AnnotationModel annotation) {
        int max = annotation.number("max", Integer.MAX_VALUE);
        return max == Integer.MAX_VALUE ? List.of() : List.of(new Constraint(Kind.LENGTH, max, 0));
    }

    private static Constraint digits(AnnotationModel annotation) {
        int fraction = annotation.number("fraction", 0);
        return new Constraint(Kind.DIGITS, (long) annotation.number("integer", 0) + fraction, fraction);
    }

    private static long number(AnnotationModel annotation, String member, long fallback) {
        return annotation.value(member) instanceof Number number ? number.longValue() : fallback;
    }
}
