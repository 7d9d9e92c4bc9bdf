package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What leads from the ordinals of an enum's constants to their names, and back.
 *
 * <p>The checks of the column before and after list the same constants in the same order: {@code state between 0 and 1}
 * and {@code state in ('OPEN','DONE')}. A cast would make the text '0' of an ordinal, which is the name of no constant.
 */
final class EnumConversion {
    private static final Pattern ORDINALS = Pattern.compile("\\s+between 0 and (\\d{1,4})");
    private static final String TEXT = "'(?:[^']|'')*'";
    private static final Pattern TEXTS = Pattern.compile("\\s+in \\((" + TEXT + "(?:," + TEXT + ")*)\\)");

    private EnumConversion() {}

    /**
     * The SQL of the values after, or null if the column does not go from ordinals to names or back.
     *
     * @param columnBefore a column of the table before
     * @param columnAfter the same column in the table after; the SQL has its name
     */
    static @Nullable String between(Table before, Column columnBefore, Table after, Column columnAfter) {
        boolean named = isText(columnAfter) && isNumber(columnBefore);
        boolean numbered = isNumber(columnAfter) && isText(columnBefore);
        if (!named && !numbered) {
            return null;
        }
        List<String> from = named ? ordinals(before, columnBefore) : texts(before, columnBefore);
        List<String> to = named ? texts(after, columnAfter) : ordinals(after, columnAfter);
        return from.isEmpty() || from.size() != to.size() ? null : conversion(columnAfter.name(), from, to);
    }

    private static String conversion(String column, List<String> from, List<String> to) {
        return IntStream.range(0, from.size())
                .mapToObj(index -> " WHEN " + from.get(index) + " THEN " + to.get(index))
                .collect(Collectors.joining("", "CASE " + ColumnNames.quoted(column), " END"));
    }

    private static boolean isText(Column column) {
        return isOf(TypeChange.Family.STRING, column);
    }

    private static boolean isNumber(Column column) {
        return isOf(TypeChange.Family.INTEGER, column);
    }

    private static boolean isOf(TypeChange.Family family, Column column) {
        return !column.type().array() && TypeChange.family(column.type()) == family;
    }

    private static List<String> ordinals(Table table, Column column) {
        return listed(table, column, ORDINALS).stream()
                .flatMap(
                        last -> IntStream.rangeClosed(0, Integer.parseInt(last)).mapToObj(Integer::toString))
                .toList();
    }

    private static List<String> texts(Table table, Column column) {
        return listed(table, column, TEXTS).stream()
                .flatMap(list -> Pattern.compile(TEXT).matcher(list).results().map(MatchResult::group))
                .toList();
    }

    /** What the one check says that lists the values of the column. */
    private static List<String> listed(Table table, Column column, Pattern list) {
        Pattern whole = Pattern.compile(Pattern.quote(ColumnNames.quoted(column.name())) + list.pattern());
        return table.checks().stream()
                .map(check -> whole.matcher(check.expression()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .limit(1)
                .toList();
    }
}
