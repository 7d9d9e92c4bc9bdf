package dev.migrate.author;

import dev.migrate.diff.TypeChange;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a change of type may do to the values that are there. */
final class Conversion {
    private static final Pattern PARTS = Pattern.compile("([a-z ]+?)(?:\\((\\d+)(?:,(-?\\d+))?\\))?( with time zone)?");
    private static final List<String> STRINGS = List.of("varchar", "text", "char", "bpchar");
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    private static final String STOP = " stop the upgrade before it changes anything";

    private final SqlType from;
    private final SqlType to;
    private final Matcher before;
    private final Matcher after;

    private Conversion(SqlType from, SqlType to) {
        this.from = from;
        this.to = to;
        this.before = PARTS.matcher(from.text());
        this.after = PARTS.matcher(to.text());
    }

    /** What a reviewer should know, as a sentence without its end; nothing if all values stay as they are. */
    static Optional<String> risk(SqlType from, SqlType to) {
        boolean largeObject = from.text().equals("oid") || to.text().equals("oid");
        return largeObject || Widening.keepsRows(from, to) ? Optional.empty() : new Conversion(from, to).risk();
    }

    private Optional<String> risk() {
        if (TypeChange.between(from, to).isImpossible()) {
            return Optional.of("no " + from + " is a value of " + to + ": rows that have one" + STOP
                    + ", until using(...) says what they become");
        } else if (!before.matches() || !after.matches() || !isPlain(from) || !isPlain(to)) {
            return STRINGS.contains(to.text()) ? Optional.empty() : unreadable();
        } else if (STRINGS.contains(after.group(1))) {
            return Optional.ofNullable(after.group(2))
                    .map(length -> "values of more than " + length + " characters" + STOP);
        } else if (STRINGS.contains(before.group(1))) {
            return unreadable();
        } else if (from.text().startsWith("timestamp") && to.text().startsWith("timestamp")) {
            return Optional.of(
                    isZoned(from) == isZoned(to)
                            ? "values that do not fit" + STOP
                            : "values without a time zone are times in UTC");
        }
        return numbers();
    }

    private static boolean isPlain(SqlType type) {
        return type.named().isEmpty() && !type.array();
    }

    private Optional<String> unreadable() {
        return Optional.of("values that are no " + to + STOP);
    }

    private Optional<String> numbers() {
        int growth = INTEGERS.indexOf(after.group(1)) - INTEGERS.indexOf(before.group(1));
        boolean widened = INTEGERS.contains(before.group(1)) && growth > 0;
        if (widened || before.group(1).equals("boolean") || after.group(1).equals("boolean")) {
            return Optional.empty();
        }
        return Optional.of("values that do not fit" + STOP);
    }

    private static boolean isZoned(SqlType type) {
        return type.text().endsWith("with time zone");
    }
}
