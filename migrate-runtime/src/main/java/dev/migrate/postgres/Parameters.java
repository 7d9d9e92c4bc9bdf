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
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Set;
import java.util.UUID;
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
            UUID.class,
            LocalDate.class,
            byte[].class,
            String[].class);

    private Parameters() {}

    /**
     * A value as one of few classes: a time in whole microseconds, an instant in UTC, an enum constant and a duration as
     * text, a very small or large whole number as its neighbour.
     *
     * @throws UnsupportedValueException if PostgreSQL has no such value
     */
    static @Nullable Object of(@Nullable Object value) {
        if (value == null || AS_THEY_ARE.contains(value.getClass())) {
            return value;
        } else if (value instanceof Temporal time) {
            return time(time);
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

    /**
     * PostgreSQL knows no nanoseconds. Cut off, not rounded, so that the last moment of a day stays in that day; the very
     * last of Java stays too, since the driver takes it for PostgreSQL's infinity.
     */
    private static Temporal time(Temporal value) {
        if (value instanceof LocalTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        } else if (value instanceof OffsetTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        } else if (value instanceof LocalDateTime time) {
            return time.equals(LocalDateTime.MAX) ? time : time.truncatedTo(ChronoUnit.MICROS);
        } else if (value instanceof OffsetDateTime time) {
            return time.equals(OffsetDateTime.MAX) ? time : time.truncatedTo(ChronoUnit.MICROS);
        } else if (value instanceof ZonedDateTime time) {
            return time(time.toOffsetDateTime());
        } else if (value instanceof Instant instant) {
            return time(instant.atOffset(ZoneOffset.UTC));
        }
        throw UnsupportedValueException.ofType(value.getClass());
    }
}
