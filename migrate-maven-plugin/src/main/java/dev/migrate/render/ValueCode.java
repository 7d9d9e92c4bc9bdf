package dev.migrate.render;

import static dev.migrate.render.Expression.instance;
import static dev.migrate.render.Expression.ofType;
import static dev.migrate.render.Expression.text;
import static dev.migrate.render.Expression.word;

import dev.migrate.render.Expression.Call;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of inserted rows as Java. */
final class ValueCode {
    /** The types whose values are read back by {@code parse} from their own text. */
    private static final List<Class<?>> PARSED = List.of(
            Duration.class,
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            OffsetTime.class,
            ZonedDateTime.class);

    /** The types whose values are read back by {@code valueOf} from their own text. */
    private static final List<Class<?>> BOXED = List.of(Byte.class, Short.class, Float.class, Double.class);

    private ValueCode() {}

    /**
     * The expression that gives a value.
     *
     * @throws UnwritableOperationException if a row can't hold a value of that type
     */
    static Expression of(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer) {
            return word(String.valueOf(value));
        } else if (value instanceof String string) {
            return text(string);
        } else if (value instanceof Enum<?> constant) {
            return text(constant.name());
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof byte[] bytes) {
            return bytes(bytes);
        }
        return parsed(value);
    }

    private static Expression number(Number number) {
        if (number instanceof Long) {
            return word(number + "L");
        } else if (number instanceof BigDecimal || number instanceof BigInteger) {
            return instance(number.getClass(), text(number.toString()));
        } else if (BOXED.contains(number.getClass())) {
            return ofType(number.getClass(), "valueOf", text(number.toString()));
        }
        throw unwritable(number);
    }

    private static Expression bytes(byte[] bytes) {
        Call format = ofType(HexFormat.class, "of");
        return Links.of(format)
                .add("parseHex", List.of(text(HexFormat.of().formatHex(bytes))))
                .end();
    }

    private static Expression parsed(Object value) {
        if (value instanceof UUID) {
            return ofType(UUID.class, "fromString", text(value.toString()));
        } else if (PARSED.contains(value.getClass())) {
            return ofType(value.getClass(), "parse", text(value.toString()));
        }
        throw unwritable(value);
    }

    private static UnwritableOperationException unwritable(Object value) {
        return new UnwritableOperationException(
                "a value of '" + value.getClass().getName() + "'");
    }
}
