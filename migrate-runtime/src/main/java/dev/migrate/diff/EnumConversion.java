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
 * <p>The column knows the constants whose ordinals it holds. Where a model of before does not tell them, the checks before and
 * after list the same constants in the same order: {@code state between 0 and 1} and {@code state in ('OPEN','DONE')}. A cast would make the text '0' of an ordinal, which is the name of no constant.
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
        List<String> texts = named ? texts(after, columnAfter) : texts(before, columnBefore);
        List<String> places = named ? ordinals(before, columnBefore) : ordinals(after, columnAfter);
        List<String> constants = constants(named ? columnBefore : columnAfter, texts);
        if (!constants.isEmpty()) {
            return known(columnAfter.name(), constants, texts, named);
        }
        return texts.isEmpty() || texts.size() != places.size()
                ? null
                : named ? conversion(columnAfter.name(), places, texts) : conversion(columnAfter.name(), texts, places);
    }

    /** The conversion by the constants themselves; the names may stand in another order, or be more. */
    private static @Nullable String known(String column, List<String> constants, List<String> texts, boolean named) {
        List<String> places =
                IntStream.range(0, constants.size()).mapToObj(Integer::toString).toList();
        if (named) {
            return conversion(column, places, constants);
        }
        return constants.containsAll(texts) ? conversion(column, constants, places) : null;
    }

    /** The names as literals of the constants whose ordinals a column holds; one that is new in the place of another is that. */
    private static List<String> constants(Column numbers, List<String> texts) {
        List<String> constants = numbers.ordinals().stream()
                .map(constant -> "'" + constant.replace("'", "''") + "'")
                .toList();
        return IntStream.range(0, texts.isEmpty() ? 0 : constants.size())
                .mapToObj(place -> {
                    boolean renamed = place < texts.size()
                            && !texts.contains(constants.get(place))
                            && !constants.contains(texts.get(place));
                    return renamed ? texts.get(place) : constants.get(place);
                })
                .toList();
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
