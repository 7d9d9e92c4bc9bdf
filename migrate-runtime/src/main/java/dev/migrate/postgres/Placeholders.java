package dev.migrate.postgres;

import dev.migrate.sql.SqlStatement;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts literals in the place of {@code ?}, but not where one stands in a quoted name, a string or a comment. */
final class Placeholders {
    /** A doubled quote inside quotes ends one match and begins the next, which comes to the same. */
    private static final Pattern TOKEN = Pattern.compile("\\?|\"[^\"]*\"|'[^']*'|--[^\n]*");

    private Placeholders() {}

    static String replace(SqlStatement statement) {
        Iterator<@Nullable Object> parameters = statement.parameters().iterator();
        return TOKEN.matcher(statement.text())
                .replaceAll(token -> Matcher.quoteReplacement(
                        token.group().equals("?") ? ScriptLiteral.of(parameters.next()) : token.group()));
    }
}
