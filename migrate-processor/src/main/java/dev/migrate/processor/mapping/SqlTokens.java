package dev.migrate.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The top-level tokens of a piece of SQL: words, literals, operators, and parentheses with all inside as one. */
final class SqlTokens {
    private static final Pattern SIMPLE = Pattern.compile(
            "\\s+|[\\p{L}_][\\p{L}\\p{N}_$]*|[0-9][0-9.eE]*|[eE]?'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|::|[^\\s(]");

    private SqlTokens() {}

    /** The tokens in order, white space left out. */
    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = SIMPLE.matcher(sql);
        int position = 0;
        while (position < sql.length()) {
            int end;
            if (sql.charAt(position) == '(') {
                end = closing(sql, position);
            } else if (matcher.region(position, sql.length()).lookingAt()) {
                end = matcher.end();
            } else {
                end = position + 1;
            }
            if (!sql.substring(position, end).isBlank()) {
                tokens.add(new Token(sql.substring(position, end), position, end));
            }
            position = end;
        }
        return tokens;
    }

    /** The position after the parenthesis that closes the one at a position, or the end of the text. */
    private static int closing(String sql, int open) {
        int depth = 0;
        boolean inText = false;
        for (int i = open; i < sql.length(); i++) {
            char character = sql.charAt(i);
            if (character == '\'') {
                inText = !inText;
            } else if (!inText && character == '(') {
                depth++;
            } else if (!inText && character == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return sql.length();
    }

    /**
     * One token.
     *
     * @param text as it is written
     * @param start where it starts
     * @param end where it ends
     */
    record Token(String text, int start, int end) {
        /** The token as a keyword. */
        String word() {
            return text.toLowerCase(Locale.ROOT);
        }

        boolean isParenthesis() {
            return text.startsWith("(");
        }

        /** What stands inside the parentheses. */
        String inside() {
            return text.substring(1, text.length() - (text.endsWith(")") ? 1 : 0))
                    .strip();
        }
    }
}
