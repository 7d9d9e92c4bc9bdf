package dev.migrate.processor.mapping.rule;

import java.nio.charset.StandardCharsets;

/**
 * The name of a table, column or sequence before PostgreSQL has folded it.
 *
 * @param text the name without quotes
 * @param quoted whether it stands in quotes, so that its case counts
 */
public record Name(String text, boolean quoted) {
    /** PostgreSQL's NAMEDATALEN - 1. */
    public static final int MAX_BYTES = 63;

    /**
     * Reads a name as annotations write it: in double quotes, back ticks or brackets, or plain. A plain name with other
     * characters than those of an identifier counts as quoted.
     */
    public static Name of(String written) {
        String text = written.strip();
        return isQuoted(text)
                ? new Name(text.substring(1, text.length() - 1), true)
                : new Name(text, !isIdentifier(text));
    }

    /** A plain name. */
    public static Name plain(String text) {
        return new Name(text, false);
    }

    /** The name, quoted if the condition holds or if it is quoted already. */
    public Name quotedIf(boolean condition) {
        return quoted || !condition ? this : new Name(text, true);
    }

    /** The name as annotations write it. */
    public String written() {
        return quoted ? '`' + text + '`' : text;
    }

    /** The name as PostgreSQL stores it: in lower case unless quoted, cut to 63 bytes. */
    public String exact() {
        return cut(folded());
    }

    /** The name as PostgreSQL would store it if it stored long names: in lower case unless quoted. */
    public String folded() {
        return quoted ? text : lowerCase(text);
    }

    /** Whether it has more than 63 bytes. */
    public boolean isCut() {
        return text.length() > MAX_BYTES / 3 && cut(text).length() < text.length();
    }

    /** The longest start of the text that has at most 63 bytes in UTF-8. */
    public static String cut(String text) {
        return cut(text, MAX_BYTES);
    }

    /** The longest start of the text that has at most so many bytes in UTF-8. */
    public static String cut(String text, int bytes) {
        String start = text;
        // No character has more than three bytes for each of its chars.
        while (start.length() > bytes / 3 && start.getBytes(StandardCharsets.UTF_8).length > bytes) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start;
    }

    /** Whether all characters are those of an identifier, as far as there are any. */
    private static boolean isIdentifier(String text) {
        for (int i = plainStart(text); i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            boolean inside = i > 0 && (character == '$' || Character.isDigit(character));
            if (character != '_' && !Character.isLetter(character) && !inside) {
                return false;
            }
        }
        return true;
    }

    /** Where the first character stands that is not one of the letters of which most names consist. */
    private static int plainStart(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int lower = text.charAt(i) | 0x20;
            if (lower < 'a' || lower > 'z') {
                return i;
            }
        }
        return length;
    }

    private static boolean isQuoted(String written) {
        if (written.length() < 3) {
            return false;
        }
        char first = written.charAt(0);
        char last = written.charAt(written.length() - 1);
        return (first == '"' && last == '"') || (first == '`' && last == '`') || (first == '[' && last == ']');
    }

    /** PostgreSQL folds ASCII letters alone in UTF-8. */
    private static String lowerCase(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character >= 'A' && character <= 'Z') {
                return lowerCase(new StringBuilder(text), i);
            }
        }
        return text;
    }

    private static String lowerCase(StringBuilder folded, int from) {
        int length = folded.length();
        for (int i = from; i < length; i++) {
            char character = folded.charAt(i);
            if (character >= 'A' && character <= 'Z') {
                folded.setCharAt(i, (char) (character + ('a' - 'A')));
            }
        }
        return folded.toString();
    }
}
