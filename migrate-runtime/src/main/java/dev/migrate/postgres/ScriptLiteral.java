package dev.migrate.postgres;

import dev.migrate.error.UnsupportedValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as text of a script.
 *
 * <p>A literal has the type that the driver gives the parameter, so that PostgreSQL converts both alike to the column's;
 * a string has none, and becomes what the column is.
 */
final class ScriptLiteral {
    private ScriptLiteral() {}

    /**
     * The literal of a value.
     *
     * @throws UnsupportedValueException if it has none
     */
    static String of(@Nullable Object parameter) {
        Object value = Parameters.of(parameter);
        if (value == null) {
            return "NULL";
        } else if (value instanceof String text) {
            return Literals.quote(text);
        } else if (value instanceof byte[] bytes) {
            return typed("\\x" + HexFormat.of().formatHex(bytes), "bytea");
        } else if (value instanceof String[] texts) {
            return array(texts);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof UUID) {
            return typed(value.toString(), "uuid");
        } else if (value instanceof Boolean) {
            return value.toString();
        }
        return dateTime(value);
    }

    private static String number(Number number) {
        if (number instanceof Double) {
            return typed(number.toString(), "double precision");
        } else if (number instanceof Float) {
            return typed(number.toString(), "real");
        }
        return number instanceof BigDecimal decimal ? typed(decimal.toPlainString(), "numeric") : number.toString();
    }

    private static String dateTime(Object value) {
        if (value instanceof LocalDate date) {
            return typed(DateTimeText.of(date), "date");
        } else if (value instanceof LocalTime || value instanceof OffsetTime) {
            return typed(value.toString(), value instanceof LocalTime ? "time" : "timetz");
        } else if (value instanceof LocalDateTime time) {
            return typed(DateTimeText.of(time), "timestamp");
        } else if (value instanceof OffsetDateTime time) {
            return typed(DateTimeText.of(time), "timestamptz");
        }
        throw UnsupportedValueException.ofType(value.getClass());
    }

    private static String array(String[] texts) {
        return Arrays.stream(texts)
                .map(text -> text == null ? "NULL" : Literals.quote(text))
                .collect(Collectors.joining(", ", "ARRAY[", "]::varchar[]"));
    }

    private static String typed(String text, String type) {
        return Literals.quote(text) + "::" + type;
    }
}
