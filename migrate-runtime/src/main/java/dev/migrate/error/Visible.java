package dev.migrate.error;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text that a terminal or a log shows instead of obeying it: names come from annotations, files and databases. */
public final class Visible {
    /** Control characters but tab and line feed, what turns the direction of writing, and further ends of lines. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff&&[^\\t\\n]]");

    private Visible() {}

    /** A text with escapes such as {@code \\u001b} for what would not show; its lines stay lines. */
    public static String text(String text) {
        return HIDDEN.matcher(text.replace("\r\n", "\n")).replaceAll(Visible::escape);
    }

    /** The lines of such a text, at least one. */
    public static Stream<String> lines(String text) {
        return text.isEmpty() ? Stream.of("") : text(text).lines();
    }

    /** Whether a text shows as it is, on one line. */
    public static boolean isLine(String text) {
        return text.indexOf('\n') < 0 && !HIDDEN.matcher(text).find();
    }

    private static String escape(MatchResult hidden) {
        return Matcher.quoteReplacement(
                String.format(Locale.ROOT, "\\u%04x", (int) hidden.group().charAt(0)));
    }
}
