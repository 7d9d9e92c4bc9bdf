package dev.migrate.expression;

/**
 * A piece of SQL text that has a meaning of its own.
 *
 * @param kind what it is
 * @param start where it starts in the text
 * @param end where the text goes on after it
 * @param value the name that a word or a quoted name stands for, otherwise the piece itself
 */
public record SqlToken(Kind kind, int start, int end, String value) {
    /** What a token is. */
    public enum Kind {
        /** A keyword or a name without quotes; its value is in lower case. */
        WORD,
        /** A name in double quotes; its value is without them. */
        QUOTED_NAME,
        /** A string in quotes or dollars. */
        STRING,
        /** A number, an operator, a parenthesis. */
        OTHER
    }

    static SqlToken of(Kind kind, int start, String piece) {
        String value = switch (kind) {
            case WORD -> folded(piece);
            case QUOTED_NAME ->
                piece.substring(1, Math.max(1, piece.length() - 1)).replace("\"\"", "\"");
            default -> piece;
        };
        return new SqlToken(kind, start, start + piece.length(), value);
    }

    /** PostgreSQL folds ASCII letters alone. */
    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                folded.setCharAt(i, (char) (letter - 'A' + 'a'));
            }
        }
        return folded.toString();
    }

    /** Whether it is this operator or parenthesis. */
    public boolean isSymbol(String symbol) {
        return kind == Kind.OTHER && value.equals(symbol);
    }

    /** Whether it may be the name of something, as it stands here. */
    public boolean isName() {
        return kind == Kind.QUOTED_NAME || (kind == Kind.WORD && !SqlWords.isReserved(value));
    }
}
