package dev.migrate.processor.mapping.rule;

import dev.migrate.expression.SqlWords;
import java.util.List;
import java.util.StringJoiner;

/** Names and texts inside the SQL of checks that the mapping writes. */
public final class SqlText {
    private SqlText() {}

    /** A column's exact name, in double quotes unless it means the same without. */
    public static String column(String exactName) {
        return SqlWords.quoted(exactName);
    }

    /** A text literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** {@code in ('A','B')}. */
    public static String inTexts(List<String> texts) {
        StringJoiner list = new StringJoiner(",", "in (", ")");
        for (String text : texts) {
            list.add(literal(text));
        }
        return list.toString();
    }
}
