package dev.migrate.oracle.model.auditlog;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.SqlTypes;

/** Values of all kinds: what a log repeats of columns, and what not. */
@Entity
@SuppressWarnings("deprecation")
@Audited
@Table(
        name = "LoggedValues",
        comment = "not of the log",
        check = @CheckConstraint(name = "positive", constraint = "amount <> ''"),
        indexes = @Index(columnList = "code"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"code", "amount"}))
class Values {
    enum State {
        NEW,
        OLD
    }

    @Embeddable
    static class Zip {
        @Comment("of an embedded value")
        String digits;

        @Column(name = "zip_unique", unique = true)
        String sorted;
    }

    @Embeddable
    static class Address {
        @Column(nullable = false)
        String street;

        @Embedded
        Zip zip;

        @Audited.Excluded
        String within;

        @ManyToOne
        @Comment("of an embedded association")
        Other neighbour;
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Comment("the key")
    Long id;

    @Column(nullable = false, unique = true, length = 40, comment = "by the column")
    @ColumnDefault("'none'")
    String code;

    @Comment("by Hibernate")
    @Collate("C")
    String described;

    @Column(check = @CheckConstraint(name = "enough", constraint = "amount <> 'x'"), options = "collate \"C\"")
    String amount;

    @Check(constraints = "checked > 1")
    int checked;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated
    State ordinal;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State named;

    @NaturalId
    String naturalId;

    @TenantId
    String tenant;

    @CreationTimestamp
    Instant made;

    @UpdateTimestamp
    LocalDateTime changed;

    @CurrentTimestamp
    Instant currently;

    @GeneratedColumn("checked * 2")
    Long twice;

    @Column(columnDefinition = "numeric(10,2) default 3 not null")
    BigDecimal defined;

    @Column(name = "`Odd Name`")
    String quoted;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime zoned;

    @Column(secondPrecision = 3)
    Instant precise;

    @Lob
    String large;

    @Audited.Excluded
    String leftOut;

    String[] several;

    @Embedded
    @Comment("of an embedded attribute")
    Address address;
}

/** Written names, and a version, which is in no log. */
@Entity
@Audited
@Audited.Table(
        name = "OldOthers",
        schema = "logs",
        changesetIdColumn = "changeId",
        modificationTypeColumn = "`Change Kind`",
        invalidatingChangesetIdColumn = "until")
@Table(name = "Other", schema = "elsewhere")
class Other {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    @ElementCollection
    Set<String> notes;
}

/** A name in quotes, which Hibernate repeats with back ticks. */
@Entity
@Audited
@Table(name = "`Quoted Values`")
class QuotedValues {
    @Id
    Long id;
}

/** A key of several columns. */
@Entity
@Audited
class ComposedValues {
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        long other;
        String part;
    }

    @EmbeddedId
    Key id;

    @ManyToOne
    @MapsId("other")
    Other other;
}

/** A key of several attributes, one of them an association, and one to tell partitions apart. */
@Entity
@Audited
@IdClass(PartedValues.Key.class)
class PartedValues {
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        Long other;
        String part;
    }

    @Id
    @ManyToOne
    Other other;

    @Id
    String part;

    @PartitionKey
    String partition;
}

/** Rows that are marked as deleted, and what is in other tables. */
@Entity
@Audited
@SoftDelete
@SecondaryTable(name = "value_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "value_id"))
@SecondaryTable(name = "more_details")
@SecondaryTable(name = "Mixed_Details", schema = "elsewhere")
@Audited.SecondaryTable(secondaryTableName = "more_details", secondaryAuditTableName = "old_details")
@Audited.SecondaryTable(secondaryTableName = "Mixed_Details", secondaryAuditTableName = "old_mixed")
class MarkedValues {
    @Id
    Long id;

    @Column(table = "value_details", nullable = false, unique = true)
    String detail;

    @Column(table = "more_details")
    String more;

    @Column(table = "more_details")
    @Audited.Excluded
    String excluded;

    @Column(table = "Mixed_Details")
    String mixed;

    @ManyToOne
    @JoinTable(name = "value_others")
    Other joined;
}

/** A hierarchy, and a table beside it, with a key of several columns in another order than that of their types. */
@Entity
@Audited
@IdClass(ComposedVehicle.Key.class)
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "vehicle_details")
class ComposedVehicle {
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        Instant built;
        String place;
        short number;
    }

    @Id
    Instant built;

    @Id
    String place;

    @Id
    short number;

    @Column(table = "vehicle_details")
    String detail;

    @ManyToOne
    @JoinTable(name = "vehicle_owners")
    Other owner;
}

@Entity
class ComposedCar extends ComposedVehicle {
    int doors;
}
