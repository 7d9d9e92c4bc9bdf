package dev.migrate.expression;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that SQL reads as its own where a name without quotes could stand, and the quotes that make names of them.
 *
 * <p>Which words can't name a type is no matter of expressions: the SQL generator knows those.
 */
public final class SqlWords {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    /**
     * What {@code pg_get_keywords()} of any PostgreSQL from 13 to 18 calls reserved, in full or but for functions and
     * types; and {@code at}, {@code between} and {@code escape}, which PostgreSQL tells from names by their place alone.
     */
    private static final Set<String> RESERVED = Set.of("""
            all analyse analyze and any array as asc asymmetric at authorization between binary both case cast check collate
            collation column concurrently constraint create cross current_catalog current_date current_role current_schema
            current_time current_timestamp current_user default deferrable desc distinct do else end escape except false fetch
            for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral
            leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps
            placing primary references returning right select session_user similar some symmetric system_user table
            tablesample then to trailing true union unique user using variadic verbose when where window with
            """.strip().split("\\s+"));

    private SqlWords() {}

    /**
     * Whether a word without quotes is never a name.
     *
     * @param word in lower case
     */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    /**
     * A name as SQL: in double quotes unless it is read as itself without.
     *
     * @param name the exact name
     */
    public static String quoted(String name) {
        return PLAIN.matcher(name).matches() && !isReserved(name) ? name : inQuotes(name);
    }

    /** A text as SQL; it means the same whatever {@code standard_conforming_strings} is. */
    public static String literal(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
    }

    /** A name in double quotes. */
    public static String inQuotes(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
