package dev.migrate.postgres;

import dev.migrate.error.UnsupportedValueException;
import dev.migrate.expression.SqlWords;
import java.util.List;
import java.util.stream.Collectors;

/** Texts as SQL literals, where a statement takes no parameter. */
final class Literals {
    private Literals() {}

    /**
     * A text as a literal that means the same whatever {@code standard_conforming_strings} is.
     *
     * @throws UnsupportedValueException if it holds a character that PostgreSQL can't store
     */
    static String quote(String text) {
        check(text);
        return SqlWords.literal(text);
    }

    /** Refuses a text with a character that PostgreSQL can't store, or that would end the statement it stands in. */
    static void check(String text) {
        String refused = Characters.refused(text);
        if (refused != null) {
            throw UnsupportedValueException.holds(text, refused);
        }
    }

    /** Texts as literals, with commas between them. */
    static String quote(List<String> texts) {
        return texts.stream().map(Literals::quote).collect(Collectors.joining(", "));
    }
}
