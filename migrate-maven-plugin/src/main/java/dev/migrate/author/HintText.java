package dev.migrate.author;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits at its commas what a developer gave on the command line. */
final class HintText {
    private final String text;
    private final boolean expressions;

    private HintText(String text, boolean expressions) {
        this.text = text;
        this.expressions = expressions;
    }

    /** The values of a flag with names; a comma within double quotes belongs to a name. */
    static List<String> names(@Nullable String text) {
        return text == null ? List.of() : new HintText(text, false).values();
    }

    /** The values of a flag with SQL expressions; a comma within quotes, parentheses or brackets belongs to one. */
    static List<String> expressions(@Nullable String text) {
        return text == null ? List.of() : new HintText(text, true).values();
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int end = comma(start); end >= 0; end = comma(start)) {
            values.add(text.substring(start, end).strip());
            start = end + 1;
        }
        values.add(text.substring(start).strip());
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }

    /** Where the next comma between values is, or -1. */
    private int comma(int from) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == ',' && depth <= 0) {
                return i;
            } else if (c == '"' || (expressions && c == '\'')) {
                quote = c;
            } else if (expressions) {
                depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return -1;
    }
}
