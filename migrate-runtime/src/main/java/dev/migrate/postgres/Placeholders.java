package dev.migrate.postgres;

import dev.migrate.sql.SqlStatement;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts something else in the place of {@code ?}, but not where one stands in a quoted name, a string or a comment. */
final class Placeholders {
    /** A doubled quote inside quotes ends one match and begins the next, which comes to the same. */
    private static final Pattern TOKEN = Pattern.compile("\\?|\"[^\"]*\"|'[^']*'|--[^\n]*");

    private Placeholders() {}

    static String replace(SqlStatement statement) {
        Iterator<@Nullable Object> parameters = statement.parameters().iterator();
        return replace(statement.text(), () -> ScriptLiteral.of(parameters.next()));
    }

    /** Puts {@code $1}, {@code $2} and so on in their places, as {@code PREPARE} has them. */
    static String number(String text) {
        AtomicInteger number = new AtomicInteger();
        return replace(text, () -> "$" + number.incrementAndGet());
    }

    private static String replace(String text, Supplier<String> replacement) {
        return TOKEN.matcher(text)
                .replaceAll(token ->
                        Matcher.quoteReplacement(token.group().equals("?") ? replacement.get() : token.group()));
    }
}
