package dev.migrate.author;

import dev.migrate.schema.SqlType;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which changes of type leave the rows as they are stored. */
final class Widening {
    private static final Pattern BOUNDED = Pattern.compile("([a-z]+)(?:\\((\\d+)(?:,(-?\\d+))?\\))?(| with time zone)");
    private static final Set<String> STRINGS = Set.of("varchar", "text");
    private static final Set<String> BOUNDS = Set.of("varchar", "numeric", "timestamp", "time");

    private Widening() {}

    /**
     * Whether PostgreSQL keeps the rows: the same type with room for more, or a {@code varchar} without a bound for a
     * {@code text} and the other way round.
     */
    static boolean keepsRows(SqlType from, SqlType to) {
        if (from.equals(to)) {
            return true;
        }
        Matcher before = BOUNDED.matcher(from.text());
        Matcher after = BOUNDED.matcher(to.text());
        return !from.array()
                && !to.array()
                && from.named().isEmpty()
                && to.named().isEmpty()
                && before.matches()
                && after.matches()
                && before.group(4).equals(after.group(4))
                && keepsRows(before, after);
    }

    private static boolean keepsRows(Matcher before, Matcher after) {
        boolean strings = STRINGS.contains(before.group(1)) && STRINGS.contains(after.group(1));
        boolean same = before.group(1).equals(after.group(1)) && BOUNDS.contains(before.group(1));
        if (after.group(2) == null) {
            return strings || same;
        }
        return same
                && before.group(2) != null
                && Long.parseLong(before.group(2)) <= Long.parseLong(after.group(2))
                && String.valueOf(before.group(3)).equals(String.valueOf(after.group(3)));
    }
}
