package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RefuseRows;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A change of type that PostgreSQL makes without a word although values can come out of it as others: digits are rounded
 * away, the time of a day, the zone, zeros that a text begins with.
 */
final class LossyChange {
    private static final Pattern PRECISION = Pattern.compile("\\((\\d+)");
    private static final Pattern SCALE = Pattern.compile("numeric\\(\\d+,(-?\\d+)\\)");
    private static final int FULL_PRECISION = 6;

    private final SqlType from;
    private final SqlType to;

    private LossyChange(SqlType from, SqlType to) {
        this.from = from;
        this.to = to;
    }

    /** The operation that stops where rows have a value that would be lost, or none if no value can be. */
    static Optional<Operation> refusal(QualifiedName table, String column, SqlType from, SqlType to) {
        String told = TypeChange.family(from) == TypeChange.Family.STRING ? column : null;
        return Optional.ofNullable(condition(column, from, to)).map(lost -> new RefuseRows(table, lost, told));
    }

    /** The SQL condition of the rows whose value of a column would be lost, or null if no value can be. */
    static @Nullable String condition(String column, SqlType from, SqlType to) {
        String value = ColumnNames.quoted(column);
        return from.array() == to.array() ? ofValue(value, from, to) : null;
    }

    private static @Nullable String ofValue(String value, SqlType from, SqlType to) {
        if (!ElementConversion.isBetween(from, to)) {
            return new LossyChange(from, to).condition(value);
        }
        String lost = new LossyChange(from.element(), to.element()).condition("element");
        return lost == null ? null : ElementConversion.any(value, lost);
    }

    private @Nullable String condition(String value) {
        TypeChange.Family before = TypeChange.family(from);
        TypeChange.Family after = TypeChange.family(to);
        if (TypeChange.between(from, to).isImpossible()) {
            return value + " IS NOT NULL";
        } else if (before == TypeChange.Family.STRING) {
            return ReadableText.refused(value, from, to);
        } else if (before.isNumber() && after == TypeChange.Family.BOOLEAN) {
            return value + " NOT IN (0, 1)";
        } else if (CompositeConversion.isBetween(from, to)) {
            String back = CompositeConversion.between(CompositeConversion.between(value, from, to), to, from);
            // A value that comes back as none is lost as well.
            return value + "::text IS DISTINCT FROM " + back + "::text";
        }
        return isLossy(before, after)
                ? value + " <> " + TimeZoneChange.convert(TimeZoneChange.convert(value, from, to), to, from)
                : null;
    }

    private boolean isLossy(TypeChange.Family before, TypeChange.Family after) {
        if (before.isNumber() && after.isNumber()) {
            return losesDigits();
        } else if (before == TypeChange.Family.MOMENT && after == TypeChange.Family.MOMENT) {
            return precision(to) < precision(from) || (isNamed(to, "date") && !isNamed(from, "date"));
        } else if (before == TypeChange.Family.TIME && after == TypeChange.Family.TIME) {
            return precision(to) < precision(from) || (!TimeZoneChange.hasZone(to) && TimeZoneChange.hasZone(from));
        }
        return (isNamed(from, "inet") && isNamed(to, "cidr"))
                || (isNamed(from, "interval")
                        && isNamed(to, "interval")
                        && !to.text().equals("interval"));
    }

    private boolean losesDigits() {
        if (TypeChange.family(to) == TypeChange.Family.INTEGER) {
            return TypeChange.family(from) == TypeChange.Family.FRACTION;
        } else if (isNamed(to, "numeric")) {
            return TypeChange.family(from) == TypeChange.Family.FRACTION && scale(to) < scale(from);
        }
        boolean isDouble = isNamed(to, "double");
        return !isNamed(from, "smallint") && !isNamed(from, "real") && !(isDouble && isNamed(from, "integer"));
    }

    /** The digits behind the point that a number type keeps; as many as there are without a limit. */
    private static int scale(SqlType type) {
        Matcher scale = SCALE.matcher(type.text());
        return scale.find() ? Integer.parseInt(scale.group(1)) : Integer.MAX_VALUE;
    }

    private static int precision(SqlType type) {
        Matcher precision = PRECISION.matcher(type.text());
        return precision.find() ? Integer.parseInt(precision.group(1)) : FULL_PRECISION;
    }

    private static boolean isNamed(SqlType type, String name) {
        return type.named().isEmpty() && type.text().startsWith(name);
    }
}
