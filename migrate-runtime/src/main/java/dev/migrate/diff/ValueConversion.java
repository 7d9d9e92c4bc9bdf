package dev.migrate.diff;

import dev.migrate.diff.TypeChange.Family;
import dev.migrate.schema.SqlType;

/**
 * The SQL that converts a value where PostgreSQL does not do so by itself: by its text for the most part.
 *
 * <p>Text and bytes are the same content, in UTF-8; a cast would read backslashes of the text, and write the bytes in
 * hexadecimal. A large object is known by its number; its content is what the values are about.
 */
final class ValueConversion {
    private final String value;
    private final SqlType from;
    private final SqlType to;

    private ValueConversion(String value, SqlType from, SqlType to) {
        this.value = value;
        this.from = from;
        this.to = to;
    }

    static String between(String value, SqlType from, SqlType to) {
        ValueConversion conversion = new ValueConversion(value, from, to);
        return from.array() && to.array() ? conversion.ofElements() : conversion.between(single(from), single(to));
    }

    private static Family single(SqlType type) {
        return type.array() ? Family.OTHER : TypeChange.family(type);
    }

    /** Casts of arrays convert one element after another. */
    private String ofElements() {
        if (TypeChange.family(from) == Family.BOOLEAN && TypeChange.family(to).isNumber()) {
            return value + "::integer[]";
        }
        boolean isText = TypeChange.family(from) == Family.STRING;
        return (isText ? value : value + "::text[]") + cast();
    }

    private String between(Family before, Family after) {
        if (before == Family.BOOLEAN && after.isNumber()) {
            return value + "::integer";
        } else if (before.isNumber() && after == Family.BOOLEAN) {
            return value + " <> 0";
        } else if (before == Family.BYTES && after == Family.OID) {
            return "lo_from_bytea(0, " + value + ")";
        } else if (before == Family.OID && after == Family.BYTES) {
            return "lo_get(" + value + ")";
        }
        return fromText(text(before, after), after, before);
    }

    private String text(Family before, Family after) {
        if (before == Family.BYTES) {
            return "convert_from(" + value + ", 'UTF8')";
        } else if (before == Family.OID && after == Family.STRING) {
            return "convert_from(lo_get(" + value + "), 'UTF8')";
        }
        return before == Family.STRING ? value : value + "::text";
    }

    private String fromText(String text, Family after, Family before) {
        if (after == Family.BYTES) {
            return "convert_to(" + text + ", 'UTF8')";
        } else if (before == Family.STRING && after == Family.OID) {
            return "lo_from_bytea(0, convert_to(" + text + ", 'UTF8'))";
        }
        return after == Family.STRING ? text : text + cast();
    }

    private String cast() {
        return "::" + nameOf(to);
    }

    /** A type without length, as SQL; {@code bit} alone would mean one bit. */
    static String nameOf(SqlType type) {
        String bits = TypeChange.family(type) == Family.BITS ? "varbit" : TypeChange.base(type);
        return type.named().map(SqlNames::quoted).orElse(bits) + (type.array() ? "[]" : "");
    }
}
