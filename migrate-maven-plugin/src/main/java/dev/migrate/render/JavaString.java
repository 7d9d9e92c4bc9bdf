package dev.migrate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Strings as Java literals.
 *
 * <p>JavaPoet's {@code $S} is not used: it breaks the line at each line feed, and leaves characters as they are that can't
 * be seen or that turn the reading direction around, which would hide from a reviewer what a name or SQL really says.
 */
final class JavaString {
    private JavaString() {}

    /** A literal on one line. */
    static String literal(String value) {
        return value.codePoints().mapToObj(JavaString::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    /** Parts of at most so many chars that make the string together; no pair of surrogates is split. */
    static List<String> chunks(String value, int length) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        while (value.length() - start > length) {
            int end = start + length;
            end = Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end;
            chunks.add(value.substring(start, end));
            start = end;
        }
        chunks.add(value.substring(start));
        return chunks;
    }

    /** Whether a reader sees the character for what it is. */
    static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> isVisible(codePoint) ? Character.toString(codePoint) : unicode(codePoint);
        };
    }

    private static String unicode(int codePoint) {
        return new String(Character.toChars(codePoint))
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
