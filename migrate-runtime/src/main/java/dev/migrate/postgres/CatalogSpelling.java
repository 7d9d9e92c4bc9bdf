package dev.migrate.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for expressions of the catalog.
 *
 * <p>PostgreSQL spells {@code name IN ('a', 'b')} over a varchar as {@code (ARRAY['a'::character varying, …])::text[]},
 * but once it has read that again, as it does when the type of the column changes, as {@code ARRAY[('a'::character
 * varying)::text, …]}. Here the first always becomes the second.
 */
final class CatalogSpelling {
    private static final String CAST_ARRAY = "(ARRAY[";
    private static final Pattern QUOTED =
            Pattern.compile("E'(?:[^'\\\\]++|''|\\\\.)*+'|'[^']*+'|\"[^\"]*+\"", Pattern.DOTALL);
    private static final Pattern CAST = Pattern.compile("]\\)::([^\\[\\]]+)\\[]");

    private final String sql;

    private CatalogSpelling(String sql) {
        this.sql = sql;
    }

    static String of(String expression) {
        return expression.contains(CAST_ARRAY) ? new CatalogSpelling(expression).respelled() : expression;
    }

    private String respelled() {
        StringBuilder result = new StringBuilder();
        int position = 0;
        while (position < sql.length()) {
            int next = afterQuoted(position);
            if (next == position && sql.startsWith(CAST_ARRAY, position)) {
                next = appendArray(position + CAST_ARRAY.length(), result);
            } else {
                next = Math.max(next, position + 1);
                result.append(sql, position, next);
            }
            position = next;
        }
        return result.toString();
    }

    /** Appends the array whose first element begins there, and returns the position behind the array and its cast. */
    private int appendArray(int start, StringBuilder result) {
        List<Integer> ends = new ArrayList<>();
        int close = endOfElements(start, ends);
        Matcher cast = CAST.matcher(sql).region(close, sql.length());
        if (!cast.lookingAt()) {
            result.append(CAST_ARRAY);
            return start;
        }
        List<String> elements = new ArrayList<>();
        int from = start;
        for (int end : ends) {
            elements.add(of(sql.substring(from, end).strip()));
            from = end + 1;
        }
        result.append(elements.stream()
                .map(element -> "(" + element + ")::" + cast.group(1))
                .collect(Collectors.joining(", ", "ARRAY[", "]")));
        return cast.end();
    }

    /** The position of the bracket that closes the elements; collects where each of them ends. */
    private int endOfElements(int start, List<Integer> ends) {
        int depth = 0;
        int position = start;
        while (depth >= 0) {
            char character = sql.charAt(position);
            depth += "([".indexOf(character) >= 0 ? 1 : ")]".indexOf(character) >= 0 ? -1 : 0;
            if (depth < 0 || (depth == 0 && character == ',')) {
                ends.add(position);
            }
            position = Math.max(position + 1, afterQuoted(position));
        }
        return position - 1;
    }

    /** Behind the string or the quoted name that begins there, or the same position if none does. */
    private int afterQuoted(int position) {
        Matcher quoted = QUOTED.matcher(sql).region(position, sql.length());
        return quoted.lookingAt() ? quoted.end() : position;
    }
}
