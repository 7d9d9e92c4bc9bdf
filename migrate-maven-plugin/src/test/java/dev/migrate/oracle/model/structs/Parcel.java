package dev.migrate.oracle.model.structs;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** Embeddables in columns of composite types: alone, in arrays, in one another, beside associations. */
@Entity
class Parcel {
    @Id
    Long id;

    Measure size;

    @Column(name = "other_size", nullable = false)
    Measure otherSize;

    @AttributeOverride(name = "grams", column = @Column(name = "weight_in_grams", nullable = false))
    @Struct(name = "parcelWeight")
    Weight weight;

    Stamp[] stamps;

    List<Stamp> oldStamps;

    Everything everything;

    Sender sender;

    @Struct(
            name = "lone_type",
            attributes = {"third", "first_one", "second"})
    Ordered ordered;

    Everywhere[] everywhere;
}

@SuppressWarnings("deprecation")
@Embeddable
@Struct(name = "measure_type")
class Measure {
    @Comment("From left to right")
    int width;

    @Column(nullable = false)
    Integer height;

    @Enumerated(EnumType.STRING)
    Unit unit;

    Unit ordinalUnit;
}

enum Unit {
    METRE,
    INCH
}

@Embeddable
class Weight {
    int grams;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Unit unitOfWeight;
}

@SuppressWarnings("deprecation")
@Embeddable
@Struct(name = "StampType")
class Stamp {
    @Comment("Where it was bought")
    @Column(length = 40)
    String country;

    @Comment("In euros")
    double price;

    Long number;
}

/** Each size that Hibernate orders attributes by. */
@Embeddable
@Struct(name = "everything")
class Everything {
    boolean aFlag;

    short tiny;

    byte[] bytes;

    @Column(length = 100)
    byte[] fewBytes;

    @Column(length = 5)
    String word;

    @Column(length = 3000)
    String page;

    String line;

    @Lob
    String book;

    BigDecimal amount;

    @Column(precision = 200, scale = 2)
    BigDecimal hugeAmount;

    Duration duration;

    Instant moment;

    LocalDate date;

    LocalTime time;

    UUID uuid;

    Float real;

    Double precise;

    Long whole;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> json;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Unit namedUnit;

    int[] numbers;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;
}

/** The same in an array, where Hibernate takes other sizes. */
@Embeddable
@Struct(name = "everywhere")
class Everywhere {
    Duration duration;

    Double precise;

    Float real;

    BigDecimal amount;

    Instant moment;

    Long whole;

    String word;
}

/** Hibernate writes SQL that PostgreSQL refuses if it checks anything beside one attribute of a composite type. */
@Embeddable
@Struct(name = "sender_type")
class Sender {
    String name;

    Place place;

    Stamp stamp;

    Stamp[] sendersStamps;

    @Embedded
    Nested nested;

    @ManyToMany
    @JoinTable(name = "sender_parcels")
    Set<Parcel> parcels;
}

@Embeddable
class Nested {
    @Column(nullable = false)
    String insideText;

    @Enumerated(EnumType.STRING)
    Unit insideUnit;
}

@Embeddable
@Struct(name = "place_type")
class Place {
    @Column(name = "zip_code")
    String zip;

    @Column(name = "`Town`", nullable = false)
    String town;

    @Enumerated
    Unit unit;
}

@Embeddable
class Ordered {
    String third;

    @Column(name = "first_one")
    int first;

    Long second;
}
