package dev.migrate.postgres;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told of an SQL expression from its text. */
final class Expressions {
    private static final String NUMBER = "[+-]?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?";
    private static final String WORD = "true|false|null|current_timestamp|current_date|now\\(\\)";
    private static final String TYPE = "(?:(?:timestamp|time)(?:\\(\\d\\))? with(?:out)? time zone|double precision"
            + "|character varying|[a-z_][a-z0-9_]*)(?:\\(\\d+(?:, ?\\d+)?\\))?(?:\\[])?";
    private static final Pattern CAST = Pattern.compile("(?:::" + TYPE + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSTANT =
            Pattern.compile("(?:" + NUMBER + "|" + WORD + ")" + CAST, Pattern.CASE_INSENSITIVE);

    /** A doubled quote ends one piece and begins the next, which comes to the same. */
    private static final Pattern PIECE_OF_STRING = Pattern.compile("\\G'[^'\\\\]*'");

    private static final Pattern ONE_WORD = Pattern.compile("\\S+");

    private Expressions() {}

    /**
     * Whether an expression surely has one value for all rows of a statement, so that PostgreSQL can add a column with it
     * as default without touching the rows: a number, a string, a boolean, null or the current time, with or without a
     * cast. Anything else may or may not be.
     */
    static boolean isConstant(String expression) {
        String text = expression.strip();
        int end = endOfString(text);
        return end == 0
                ? CONSTANT.matcher(text).matches()
                : CAST.matcher(text.substring(end)).matches();
    }

    private static int endOfString(String text) {
        int end = 0;
        Matcher piece = PIECE_OF_STRING.matcher(text);
        while (piece.find()) {
            end = piece.end();
        }
        return end;
    }

    /**
     * An expression as {@code DEFAULT} of a column definition takes it: without parentheses PostgreSQL accepts no {@code
     * AND}, {@code IN}, {@code AT TIME ZONE} and the like there.
     */
    static String asDefault(String expression) {
        String text = expression.strip();
        return isConstant(text) || ONE_WORD.matcher(text).matches() ? text : "(" + text + ")";
    }
}
