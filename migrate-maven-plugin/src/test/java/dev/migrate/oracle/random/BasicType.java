package dev.migrate.oracle.random;

import java.util.List;

/**
 * A type of basic attributes, and what its column may say.
 *
 * @param type as it stands in the source
 * @param annotations what it needs
 * @param sizes elements of {@code @Column} about its size
 * @param definition a column definition that fits; empty for none
 * @param initial what {@code @ColumnDefault} may say; empty for nothing
 * @param constraints of Bean Validation
 */
record BasicType(
        String type,
        List<String> annotations,
        List<String> sizes,
        String definition,
        String initial,
        List<String> constraints) {

    /** A type whose columns say nothing special. */
    static BasicType plain(String type, String... annotations) {
        return new BasicType(type, List.of(annotations), List.of(), "", "", List.of("@NotNull"));
    }

    BasicType sized(String... elements) {
        return new BasicType(type, annotations, List.of(elements), definition, initial, constraints);
    }

    BasicType defined(String text, String value) {
        return new BasicType(type, annotations, sizes, text, value, constraints);
    }

    BasicType constrained(String... others) {
        return new BasicType(type, annotations, sizes, definition, initial, List.of(others));
    }

    boolean isPrimitive() {
        return Character.isLowerCase(type.charAt(0)) && !type.contains("[") && !type.contains(".");
    }
}
