package dev.migrate.diff;

import dev.migrate.schema.SqlType;

/**
 * What leads from a moment with time zone to one without, and back.
 *
 * <p>PostgreSQL alone would take the zone of whoever happens to run the revision. The zone here is UTC,
 * whoever runs it.
 */
final class TimeZoneChange {
    private static final String ZONE = " AT TIME ZONE 'UTC'";

    private TimeZoneChange() {}

    /** Whether one of the types has a zone and the other has none. */
    static boolean isBetween(SqlType from, SqlType to) {
        return TypeChange.family(from) == TypeChange.Family.MOMENT
                && TypeChange.family(to) == TypeChange.Family.MOMENT
                && !from.array()
                && !to.array()
                && hasZone(from) != hasZone(to);
    }

    static boolean hasZone(SqlType type) {
        return type.text().endsWith("with time zone");
    }

    /** A value in the other type, its length included: rounded if it has to be. */
    static String convert(String value, SqlType from, SqlType to) {
        return isBetween(from, to) ? "(" + using(value, from, to) + ")::" + to : value + "::" + to;
    }

    /** The conversion of a column between two such types. */
    static String using(String value, SqlType from, SqlType to) {
        if (isDate(from)) {
            return value + "::timestamp" + ZONE;
        }
        return isDate(to) ? "(" + value + ZONE + ")::date" : value + ZONE;
    }

    private static boolean isDate(SqlType type) {
        return type.text().equals("date");
    }
}
