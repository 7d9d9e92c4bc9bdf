package dev.migrate.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names of columns within SQL expressions such as checks, index keys and generated columns.
 *
 * <p>PostgreSQL keeps such an expression parsed, so it follows when a column is renamed and knows what a dropped column
 * was used by. Here the expression is text: a name counts as that of a column unless its place says that it is a
 * function, a type, a collation or a qualifier.
 */
public final class ColumnNames {
    private static final Set<String> TYPE_WORDS = Set.of("precision", "varying", "with", "without", "time", "zone");
    private static final Set<String> BEFORE_TYPE = Set.of("as", "collate");

    private final String sql;
    private final List<SqlToken> tokens;

    private ColumnNames(String sql) {
        this.sql = sql;
        this.tokens = SqlTokens.of(sql);
    }

    /** Whether an expression names one of the columns; null names none. */
    public static boolean in(@Nullable String sql, Predicate<String> columns) {
        return sql != null && new ColumnNames(sql).places().stream().anyMatch(token -> columns.test(token.value()));
    }

    /**
     * An expression after columns were renamed.
     *
     * @param sql the expression before
     * @param renames for each renamed column its new name; all are renamed at once
     */
    public static String renamed(String sql, Map<String, String> renames) {
        return renames.isEmpty() ? sql : new ColumnNames(sql).rename(renames);
    }

    /** The same as {@link #renamed}, null staying null. */
    public static @Nullable String renamedIfAny(@Nullable String sql, Map<String, String> renames) {
        return sql == null ? null : renamed(sql, renames);
    }

    /**
     * An expression on a column as one on an attribute of a composite type that is called like it.
     *
     * @param holder the SQL that the attribute is named after
     */
    public static String qualified(String sql, String column, String holder) {
        return new ColumnNames(sql)
                .replace((token, attribute) -> attribute, Map.of(column, holder + "." + quoted(column)));
    }

    /** A column's name as it stands in an expression: in double quotes unless it is read as itself without. */
    public static String quoted(String column) {
        return SqlWords.quoted(column);
    }

    private String rename(Map<String, String> renames) {
        return replace(
                (token, name) ->
                        token.kind() == SqlToken.Kind.QUOTED_NAME ? SqlWords.inQuotes(name) : SqlWords.quoted(name),
                renames);
    }

    private String replace(BiFunction<SqlToken, String, String> written, Map<String, String> replacements) {
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        for (SqlToken token : places()) {
            String replacement = replacements.get(token.value());
            if (replacement != null) {
                replaced.append(sql, copied, token.start()).append(written.apply(token, replacement));
                copied = token.end();
            }
        }
        return replaced.append(sql, copied, sql.length()).toString();
    }

    private List<SqlToken> places() {
        List<SqlToken> places = new ArrayList<>();
        boolean inType = false;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            inType = follows(i, "::")
                    || (i > 0 && BEFORE_TYPE.contains(word(i - 1)))
                    || (inType && TYPE_WORDS.contains(token.value()));
            if (token.isName() && !inType && isColumn(i)) {
                places.add(token);
            }
        }
        return places;
    }

    private boolean isColumn(int i) {
        return !isFollowedBy(i, "(")
                && !isFollowedBy(i, ".")
                && !isAttribute(i)
                && !isBeforeString(i)
                && !isExtractedField(i)
                && !isTimeZone(i);
    }

    /** As in {@code (address).city.name}. */
    private boolean isAttribute(int i) {
        int before = i;
        while (follows(before, ".") && before > 1 && tokens.get(before - 2).isName()) {
            before -= 2;
        }
        return follows(before, ".") && follows(before - 1, ")");
    }

    /** As in {@code date '2026-01-01'}. */
    private boolean isBeforeString(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).kind() == SqlToken.Kind.STRING;
    }

    /** As in {@code extract(year from born)}. */
    private boolean isExtractedField(int i) {
        return i > 1
                && follows(i, "(")
                && word(i - 2).equals("extract")
                && i + 1 < tokens.size()
                && word(i + 1).equals("from");
    }

    /** As in {@code born at time zone region}. */
    private boolean isTimeZone(int i) {
        int time = word(i).equals("zone") ? i - 1 : i;
        return time > 0 && word(time).equals("time") && word(time - 1).equals("at");
    }

    private String word(int i) {
        return tokens.get(i).kind() == SqlToken.Kind.WORD ? tokens.get(i).value() : "";
    }

    private boolean follows(int i, String symbol) {
        return i > 0 && tokens.get(i - 1).isSymbol(symbol);
    }

    private boolean isFollowedBy(int i, String symbol) {
        return i + 1 < tokens.size() && tokens.get(i + 1).isSymbol(symbol);
    }
}
