package dev.migrate.checksum;

import dev.migrate.error.UnsupportedValueException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of inserted rows as text; a number or a time says of which class it is, since that makes its type in SQL. */
final class ValueText {
    private ValueText() {}

    /**
     * The text of a value; a constant of an enum is its name, which is what the database gets.
     *
     * @throws UnsupportedValueException if no database takes it
     */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof String text) {
            return TextRecord.quoted(text);
        } else if (value instanceof Enum<?> constant) {
            return TextRecord.quoted(constant.name());
        } else if (value instanceof Boolean || value instanceof Integer) {
            return value.toString();
        } else if (value instanceof byte[] bytes) {
            return "0x" + HexFormat.of().formatHex(bytes);
        } else if (value instanceof String[] texts) {
            return Arrays.stream(texts).map(ValueText::of).collect(Collectors.joining(",", "[", "]"));
        }
        return ofItsClass(value);
    }

    private static String ofItsClass(Object value) {
        boolean known = value instanceof Number
                || value instanceof TemporalAccessor
                || value instanceof TemporalAmount
                || value instanceof UUID
                || value instanceof Character;
        if (!known) {
            throw UnsupportedValueException.ofType(value.getClass());
        }
        return value.getClass().getSimpleName() + "(" + TextRecord.quoted(value.toString()) + ")";
    }
}
