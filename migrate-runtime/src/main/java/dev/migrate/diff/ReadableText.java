package dev.migrate.diff;

import dev.migrate.schema.SqlType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts that mean one thing as a value of another type: those that the value can be written as again.
 *
 * <p>PostgreSQL reads more without a word. It drops the zeros of '01067', rounds '1.005', cuts the time off a date, asks the
 * session which part of '02.03.2026' is the month, and takes the session's zone where a text names none.
 */
final class ReadableText {
    private static final Pattern SCALE = Pattern.compile("numeric\\(\\d+(?:,(\\d+))?\\)");
    private static final Pattern PRECISION = Pattern.compile("\\((\\d+)\\)");
    private static final String WHOLE = "-?(0|[1-9][0-9]*)";
    private static final String DATE = "[0-9]{4,}-[0-9]{2}-[0-9]{2}";
    private static final String ZONE = "(Z|[+-][0-9]{2}(:?[0-9]{2})?)";
    private static final String FULL_PRECISION = "6";

    private ReadableText() {}

    /** The SQL condition of the texts that a column can't take as they are, or null if PostgreSQL decides alone. */
    static @Nullable String refused(String value, SqlType from, SqlType to) {
        String pattern = pattern(to);
        if (pattern == null) {
            return null;
        } else if (from.array()) {
            return ElementConversion.any(value, refused("element", pattern));
        }
        return refused(isPadded(from) ? value + "::text" : value, pattern);
    }

    private static String refused(String value, String pattern) {
        return value + " !~ '^" + pattern + "$'";
    }

    /** A cast to text takes the blanks away that fill such a value up. */
    private static boolean isPadded(SqlType type) {
        return TypeChange.base(type).equals("char") || TypeChange.base(type).equals("bpchar");
    }

    private static @Nullable String pattern(SqlType type) {
        return switch (TypeChange.family(type)) {
            case INTEGER -> WHOLE;
            case FRACTION -> fraction(type);
            case MOMENT ->
                TypeChange.base(type).equals("date") ? DATE : DATE + "([ T]" + time(type) + ")" + unlessZoned(type);
            case TIME -> time(type);
            default -> null;
        };
    }

    private static @Nullable String fraction(SqlType type) {
        Matcher scale = SCALE.matcher(type.text());
        return scale.matches() ? WHOLE + digits(scale.group(1) == null ? "0" : scale.group(1)) : null;
    }

    private static String time(SqlType type) {
        Matcher precision = PRECISION.matcher(type.text());
        String seconds = "[0-9]{2}" + digits(precision.find() ? precision.group(1) : FULL_PRECISION);
        return "[0-9]{2}:[0-9]{2}(:" + seconds + ")?" + (TimeZoneChange.hasZone(type) ? ZONE : "");
    }

    /** A day alone is its first moment, but for a zone. */
    private static String unlessZoned(SqlType type) {
        return TimeZoneChange.hasZone(type) ? "" : "?";
    }

    /** Digits behind the point, and zeros behind those. */
    private static String digits(String most) {
        return "([.][0-9]{0," + most + "}0*)?";
    }
}
