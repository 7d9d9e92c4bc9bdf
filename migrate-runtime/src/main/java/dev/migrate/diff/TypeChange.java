package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.SqlType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to bring values of one type into another.
 *
 * <p>The casts are those of PostgreSQL's {@code pg_cast}, measured with {@code ALTER COLUMN TYPE}.
 */
public final class TypeChange {
    private static final Pattern LENGTH = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Map<String, Family> FAMILIES = Map.ofEntries(
            Map.entry("smallint", Family.INTEGER),
            Map.entry("integer", Family.INTEGER),
            Map.entry("bigint", Family.INTEGER),
            Map.entry("numeric", Family.FRACTION),
            Map.entry("real", Family.FRACTION),
            Map.entry("double precision", Family.FRACTION),
            Map.entry("varchar", Family.STRING),
            Map.entry("text", Family.STRING),
            Map.entry("char", Family.STRING),
            Map.entry("bpchar", Family.STRING),
            Map.entry("boolean", Family.BOOLEAN),
            Map.entry("date", Family.MOMENT),
            Map.entry("timestamp", Family.MOMENT),
            Map.entry("timestamp with time zone", Family.MOMENT),
            Map.entry("time", Family.TIME),
            Map.entry("time with time zone", Family.TIME),
            Map.entry("json", Family.JSON),
            Map.entry("jsonb", Family.JSON),
            Map.entry("bit", Family.BITS),
            Map.entry("varbit", Family.BITS),
            Map.entry("inet", Family.NETWORK),
            Map.entry("cidr", Family.NETWORK),
            Map.entry("bytea", Family.BYTES),
            Map.entry("oid", Family.OID));

    /** What no UUID is written as. */
    private static final Set<Family> NO_UUIDS = EnumSet.of(
            Family.INTEGER, Family.FRACTION, Family.BOOLEAN, Family.MOMENT, Family.TIME, Family.BITS, Family.NETWORK);

    private final SqlType from;
    private final SqlType to;

    private TypeChange(SqlType from, SqlType to) {
        this.from = from;
        this.to = to;
    }

    /** From one type to another. */
    public static TypeChange between(SqlType from, SqlType to) {
        return new TypeChange(from, to);
    }

    /** Types whose values convert into one another without being told how. */
    enum Family {
        INTEGER,
        FRACTION,
        STRING,
        BOOLEAN,
        MOMENT,
        TIME,
        JSON,
        BITS,
        NETWORK,
        BYTES,
        OID,
        OTHER;

        boolean isNumber() {
            return this == INTEGER || this == FRACTION;
        }
    }

    /**
     * A type without its length, as far as likeness goes.
     *
     * @param family its family
     * @param name its name if the family has no other member, else empty
     * @param array whether it is an array
     */
    record Kind(Family family, String name, boolean array) {
        static Kind of(SqlType type) {
            Family family = TypeChange.family(type);
            return new Kind(family, family == Family.OTHER ? base(type) : "", type.array());
        }
    }

    static Family family(SqlType type) {
        return type.named().isPresent() ? Family.OTHER : FAMILIES.getOrDefault(base(type), Family.OTHER);
    }

    /** The name of the type without its length. */
    static String base(SqlType type) {
        return LENGTH.matcher(type.text()).replaceAll("");
    }

    /** Whether a column of one type may well have become one of the other. */
    boolean isLikely() {
        Kind before = Kind.of(from);
        Kind after = Kind.of(to);
        return before.equals(after)
                || (before.array() == after.array()
                        && before.family().isNumber()
                        && after.family().isNumber());
    }

    /** Whether no value of one type is written as one of the other, so that no conversion by texts finds one. */
    public boolean isImpossible() {
        if (from.array() || to.array() || from.named().isPresent() || to.named().isPresent()) {
            return false;
        }
        Family before = family(from);
        Family after = family(to);
        if (isUuid(from) || isUuid(to)) {
            return isUuid(from) != isUuid(to) && NO_UUIDS.contains(isUuid(from) ? after : before);
        }
        boolean isTime = before == Family.MOMENT || before == Family.TIME;
        return (isTime && (after.isNumber() || after == Family.BOOLEAN))
                || (before == Family.BOOLEAN && (after == Family.MOMENT || after == Family.TIME));
    }

    private static boolean isUuid(SqlType type) {
        return type.text().equals("uuid");
    }

    /** Whether SQL text reads differently against the types; most often a length makes no difference to it. */
    boolean isOfAnotherKind() {
        return isOfAnotherName() || !reading(from).equals(reading(to));
    }

    /** Whether the types differ by more than a length. */
    private boolean isOfAnotherName() {
        boolean same = from.equals(to);
        return !same
                && (from.kind() != to.kind()
                        || from.array() != to.array()
                        || !base(from).equals(base(to)));
    }

    /** What text is read as: that of an interval with regard to the fields and the precision that its type names. */
    private static String reading(SqlType type) {
        return base(type).startsWith("interval") ? type.text() : base(type);
    }

    /** Whether a foreign key between a column of one type and a column of the other works. */
    boolean isComparable() {
        return !isOfAnotherName()
                || (Kind.of(from).equals(Kind.of(to))
                        && (family(from) == Family.INTEGER || family(from) == Family.STRING)
                        && !from.array());
    }

    /**
     * The SQL that converts the values of a column, or null if PostgreSQL does so by itself. Never a cast to a length:
     * it would cut values silently, where PostgreSQL's own conversion fails.
     */
    @Nullable
    String using(String column) {
        return ofValue(ColumnNames.quoted(column));
    }

    /** A single value in the other type. */
    String convert(String value) {
        String converted = ofValue(value);
        return converted == null ? value + "::" + ValueConversion.nameOf(to) : converted;
    }

    private @Nullable String ofValue(String value) {
        if (ElementConversion.isBetween(from, to)) {
            return ElementConversion.using(value);
        } else if (CompositeConversion.isBetween(from, to)) {
            return CompositeConversion.between(value, from, to);
        } else if (TimeZoneChange.isBetween(from, to)) {
            return TimeZoneChange.using(value, from, to);
        }
        return convertsByItself() ? null : ValueConversion.between(value, from, to);
    }

    private boolean convertsByItself() {
        Kind before = Kind.of(from);
        Kind after = Kind.of(to);
        boolean text = after.family() == Family.STRING && !after.array() && !hasContent(before);
        boolean numbers = before.array() == after.array()
                && before.family().isNumber()
                && after.family().isNumber();
        return before.equals(after) || text || numbers || isIntegerAndOid();
    }

    /** Whether the values stand for bytes, which a cast to text would give in hexadecimal, or as a number. */
    private static boolean hasContent(Kind kind) {
        return !kind.array() && (kind.family() == Family.BYTES || kind.family() == Family.OID);
    }

    /** The number of a large object is as wide as an integer: all but {@code smallint} take it. */
    private boolean isIntegerAndOid() {
        Family before = family(from);
        Family after = family(to);
        return !from.array()
                && !to.array()
                && ((before == Family.INTEGER && after == Family.OID)
                        || (before == Family.OID && after == Family.INTEGER && !base(to).equals("smallint")));
    }
}
