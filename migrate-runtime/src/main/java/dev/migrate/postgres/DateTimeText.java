package dev.migrate.postgres;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.chrono.IsoEra;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days and points in time as PostgreSQL reads them, with the first and last of Java as the infinities of PostgreSQL. */
final class DateTimeText {
    private DateTimeText() {}

    static String of(LocalDate date) {
        if (date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN)) {
            return infinity(date.equals(LocalDate.MAX));
        }
        return day(date) + era(date);
    }

    static String of(LocalDateTime time) {
        if (time.equals(LocalDateTime.MAX) || time.equals(LocalDateTime.MIN)) {
            return infinity(time.equals(LocalDateTime.MAX));
        }
        return day(time.toLocalDate()) + " " + time.toLocalTime() + era(time.toLocalDate());
    }

    static String of(OffsetDateTime time) {
        if (time.equals(OffsetDateTime.MAX) || time.equals(OffsetDateTime.MIN)) {
            return infinity(time.equals(OffsetDateTime.MAX));
        }
        return day(time.toLocalDate()) + " " + time.toLocalTime() + time.getOffset() + era(time.toLocalDate());
    }

    /** PostgreSQL counts years before Christ from 1, and takes no sign before a year. */
    private static String day(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                date.get(ChronoField.YEAR_OF_ERA),
                date.getMonthValue(),
                date.getDayOfMonth());
    }

    private static String era(LocalDate date) {
        return date.getEra() == IsoEra.BCE ? " BC" : "";
    }

    private static String infinity(boolean positive) {
        return positive ? "infinity" : "-infinity";
    }
}
