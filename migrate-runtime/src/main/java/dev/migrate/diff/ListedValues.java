package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.Check;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values that a check lets a column hold, where it does nothing else: {@code state in ('OPEN','CLOSED')}, {@code grade
 * between 0 and 3}.
 *
 * @param column the column as it stands in the check
 * @param condition what the check says of it
 * @param values the values as SQL literals, the first and the last one of a range
 * @param range whether it is a range
 */
record ListedValues(String column, String condition, List<String> values, boolean range) {
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*+'|-?\\d{1,18}");
    private static final Pattern CHECK = Pattern.compile(
            "(\\w+|\"(?:[^\"]|\"\")++\")\\s+(in\\s*\\(\\s*(?:%1$s)(?:\\s*,\\s*(?:%1$s))*+\\s*\\)|(between)\\s+-?\\d{1,18}\\s+and\\s+-?\\d{1,18})"
                    .formatted(LITERAL),
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What a check lists, nothing if it is another one. */
    static Optional<ListedValues> of(Check check) {
        Matcher matcher = CHECK.matcher(check.expression().strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String condition = matcher.group(2);
        List<String> values =
                LITERAL.matcher(condition).results().map(MatchResult::group).toList();
        return Optional.of(new ListedValues(matcher.group(1), condition, values, matcher.group(3) != null));
    }

    /** What the checks of a column list. */
    static Stream<ListedValues> of(List<Check> checks, String column) {
        String name = ColumnNames.quoted(column);
        return checks.stream()
                .map(ListedValues::of)
                .flatMap(Optional::stream)
                .filter(listed -> listed.column.equals(name));
    }

    /** Whether all that others list is listed here too. */
    boolean covers(ListedValues other) {
        if (!column.equals(other.column) || range != other.range) {
            return false;
        }
        return range ? number(0) <= other.number(0) && other.number(1) <= number(1) : values.containsAll(other.values);
    }

    private long number(int place) {
        return Long.parseLong(values.get(place));
    }

    /** The SQL condition of the rows that hold other values. */
    String refused() {
        return column + " not " + condition;
    }
}
