package dev.migrate.operation;

import java.util.Set;
import java.util.regex.Pattern;

/** The words of SQL that are never the name of a column unless they stand in double quotes. */
final class SqlWords {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    /** Reserved in some PostgreSQL from 13 to 18, or part of an expression's grammar. */
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

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    /** A name as it stands in an expression: in double quotes unless it is read as itself without. */
    static String quoted(String name) {
        return PLAIN.matcher(name).matches() && !isReserved(name) ? name : inQuotes(name);
    }

    static String inQuotes(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
