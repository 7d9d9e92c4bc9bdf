package dev.migrate.postgres;

import dev.migrate.error.UnsupportedValueException;
import java.util.List;
import java.util.stream.Collectors;

/** Texts as SQL literals, where a statement takes no parameter. */
final class Literals {
    private Literals() {}

    /**
     * A text as a literal that means the same whatever {@code standard_conforming_strings} is.
     *
     * @throws UnsupportedValueException if it holds the character of code 0
     */
    static String quote(String text) {
        if (text.indexOf('\0') >= 0) {
            throw UnsupportedValueException.holdsNul(text);
        }
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
    }

    /** Texts as literals, with commas between them. */
    static String quote(List<String> texts) {
        return texts.stream().map(Literals::quote).collect(Collectors.joining(", "));
    }
}
