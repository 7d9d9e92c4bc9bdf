package dev.migrate.postgres;

import dev.migrate.error.UnsupportedValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a statement takes as parameters, in a form that the driver binds and a script can write. */
final class Parameters {
    private static final Set<Class<?>> AS_THEY_ARE = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Short.class,
            BigDecimal.class,
            Double.class,
            Float.class,
            java.util.UUID.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetTime.class,
            OffsetDateTime.class,
            byte[].class,
            String[].class);

    private Parameters() {}

    /**
     * A value as one of few classes: a point in time in UTC, an enum constant and a duration as text, a small or large
     * whole number as its neighbour.
     *
     * @throws UnsupportedValueException if PostgreSQL has no such value
     */
    static @Nullable Object of(@Nullable Object value) {
        if (value == null || AS_THEY_ARE.contains(value.getClass())) {
            return value;
        } else if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        } else if (value instanceof ZonedDateTime time) {
            return time.toOffsetDateTime();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Character || value instanceof Duration || value instanceof Period) {
            return value.toString();
        } else if (value instanceof Byte number) {
            return number.shortValue();
        } else if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        throw UnsupportedValueException.ofType(value.getClass());
    }
}
