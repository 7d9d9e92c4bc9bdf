package dev.migrate.author;

import java.util.ArrayList;
import java.util.List;

/** Splits what a developer gave on the command line, but never within quotes, parentheses or brackets. */
final class HintText {
    private HintText() {}

    /** The parts between separators, trimmed, without empty ones. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = indexOf(text, separator, start); end >= 0; end = indexOf(text, separator, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Where the first separator from there on is, or -1. */
    static int indexOf(String text, char separator, int from) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == separator && depth <= 0) {
                return i;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return -1;
    }
}
