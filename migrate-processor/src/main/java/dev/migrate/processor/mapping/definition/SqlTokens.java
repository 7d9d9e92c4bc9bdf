package dev.migrate.processor.mapping.definition;

import dev.migrate.expression.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The top-level tokens of a piece of SQL: words, literals, operators, and parentheses with all inside as one. */
final class SqlTokens {
    private SqlTokens() {}

    /** The tokens in order, white space and comments left out. */
    static List<Token> of(String sql) {
        if (sql.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (SqlToken token : dev.migrate.expression.SqlTokens.of(sql)) {
            start = depth == 0 ? token.start() : start;
            if (token.isSymbol("(")) {
                depth++;
            } else if (token.isSymbol(")") && depth > 0) {
                depth--;
            }
            if (depth == 0) {
                tokens.add(Token.of(sql, start, token.end()));
            }
        }
        if (depth > 0) {
            tokens.add(Token.of(sql, start, sql.length()));
        }
        return tokens;
    }

    /**
     * One token.
     *
     * @param text as it is written
     * @param start where it starts
     * @param end where it ends
     */
    record Token(String text, int start, int end) {
        static Token of(String sql, int start, int end) {
            return new Token(sql.substring(start, end), start, end);
        }

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
