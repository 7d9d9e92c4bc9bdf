package dev.migrate.oracle.model.corners;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** Times whose zone has a column of its own: it is described by the column of the time, if that has a name. */
final class ZonedTimes {
    private ZonedTimes() {}

    @Entity
    static class Train {
        @Id
        Long id;
    }

    @Entity
    @SecondaryTable(name = "night_train_times")
    static class NightTrain extends Train {
        @Column(name = "leaves", table = "night_train_times")
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime leaves;

        @Column(name = "arrives", table = "night_train_times", nullable = false)
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        ZonedDateTime arrives;

        @Basic(optional = false)
        @Column(name = "returns", table = "night_train_times")
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "returns_zone", table = "night_train_times")
        OffsetDateTime returns;

        @Column(name = "ends", nullable = false)
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime ends;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Ship {
        @Id
        Long id;
    }

    @Entity
    @SecondaryTable(name = "ferry_times")
    static class Ferry extends Ship {
        @Column(name = "leaves", table = "ferry_times", nullable = false)
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        ZonedDateTime leaves;
    }

    @Embeddable
    static class Stop {
        @Column(name = "from_time")
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime from;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime until;
    }

    @Entity
    @SecondaryTable(name = "bus_times")
    static class Bus {
        @Id
        Long id;

        /** Without a name, only the digits of the column count. */
        @Column(table = "bus_times", nullable = false, unique = true, comment = "unheard", secondPrecision = 3)
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime unnamed;

        @Column(name = "commented", comment = "of both", unique = true)
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime commented;

        @Column(name = "defined", columnDefinition = "varchar(30)")
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime defined;

        @Column(name = "daily", nullable = false)
        @TimeZoneStorage(TimeZoneStorageType.AUTO)
        @TimeZoneColumn(name = "daily_zone", columnDefinition = "smallint", comment = "its own")
        OffsetTime daily;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn
        ZonedDateTime unnamedZone;

        /** Not for the columns of a composite. */
        @AttributeOverride(name = "from", column = @Column(name = "unheard", nullable = false))
        @AttributeOverride(name = "until", column = @Column(name = "unheard_too", nullable = false))
        Stop stop;
    }
}
