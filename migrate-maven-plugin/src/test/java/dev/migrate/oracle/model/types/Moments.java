package dev.migrate.oracle.model.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.SqlTypes;

/** Dates, times, moments and zones, old and new. */
@Entity
@SuppressWarnings({"deprecation", "removal"})
class Moments {
    @Id
    LocalDate id;

    LocalTime timeOfDay;
    LocalDateTime localDateTime;
    Instant instant;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    OffsetTime offsetTime;
    Year year;
    Month month;
    DayOfWeek day;
    ZoneId zone;
    ZoneOffset zoneOffset;
    TimeZone timeZone;
    Date date;
    Calendar calendar;
    GregorianCalendar gregorian;

    @Temporal(TemporalType.DATE)
    GregorianCalendar gregorianDate;

    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;

    @Temporal(TemporalType.DATE)
    Date dateOnly;

    @Temporal(TemporalType.TIME)
    Date timeOnly;

    @Temporal(TemporalType.DATE)
    Calendar calendarDate;

    @FractionalSeconds(0)
    LocalDateTime seconds;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant instantWithoutZone;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime normalized;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetDateTime nativeZone;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime beside;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "the_zone")
    ZonedDateTime besideByName;

    @Column(nullable = false)
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime requiredBeside;

    @CreationTimestamp
    Instant createdAt;

    @UpdateTimestamp
    LocalDateTime updatedAt;
}

@Entity
class RequiredMoment {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(nullable = false)
    OffsetDateTime starts;
}

/** What Jakarta Persistence has from version 3.2 on. */
@Entity
class PreciseMoment {
    @Id
    Long id;

    @Column(secondPrecision = 3)
    Instant milliseconds;
}
