package dev.migrate.diff;

import dev.migrate.schema.SqlType;

/**
 * The SQL that converts a value of one composite type into one of another, or from and to JSON: each attribute is found by its
 * name.
 */
final class CompositeConversion {
    private CompositeConversion() {}

    /** Whether one of two types is a composite type, and the other such a type too or JSON. */
    static boolean isBetween(SqlType from, SqlType to) {
        boolean single = !from.array() && !to.array() && !from.equals(to);
        return single
                && (from.compositeType() || to.compositeType())
                && (from.compositeType() || isJson(from))
                && (to.compositeType() || isJson(to));
    }

    static String between(String value, SqlType from, SqlType to) {
        if (to.compositeType()) {
            String json = from.compositeType() ? "to_json(" + value + ")" : "(" + value + ")::json";
            return "json_populate_record(NULL::" + ValueConversion.nameOf(to) + ", " + json + ")";
        }
        return "to_" + to.text() + "(" + value + ")";
    }

    private static boolean isJson(SqlType type) {
        return TypeChange.family(type) == TypeChange.Family.JSON;
    }
}
