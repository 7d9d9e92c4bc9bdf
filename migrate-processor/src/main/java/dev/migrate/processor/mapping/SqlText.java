package dev.migrate.processor.mapping;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Names and texts inside the SQL of checks that the mapping writes. */
final class SqlText {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** What {@code pg_get_keywords()} of PostgreSQL 13 to 18 calls reserved, in full or but for functions and types. */
    private static final Set<String> RESERVED = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
            column concurrently constraint create cross current_catalog current_date current_role current_schema
            current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for
            foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral
            leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer
            overlaps placing primary references returning right select session_user similar some symmetric system_user
            table tablesample then to trailing true union unique user using variadic verbose when where window with
            """.strip().split("\\s+"));

    private SqlText() {}

    /** A column's exact name, in double quotes unless it means the same without. */
    static String column(String exactName) {
        return PLAIN.matcher(exactName).matches() && !RESERVED.contains(exactName)
                ? exactName
                : '"' + exactName.replace("\"", "\"\"") + '"';
    }

    /** A text literal. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** {@code in ('A','B')}. */
    static String inTexts(List<String> texts) {
        StringJoiner list = new StringJoiner(",", "in (", ")");
        for (String text : texts) {
            list.add(literal(text));
        }
        return list.toString();
    }
}
