package dev.migrate.oracle.model.audited;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
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
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.AuditOverrides;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.SecondaryAuditTable;
import org.hibernate.envers.SecondaryAuditTables;
import org.hibernate.type.SqlTypes;

/** Values of all kinds, in their own and in secondary tables: what audit tables repeat of columns, and what not. */
@Entity
@Audited
@Table(name = "value_table")
@SecondaryTable(name = "more_values")
@SecondaryTable(name = "hidden_values")
@SecondaryTable(name = "other_values")
@SecondaryAuditTable(secondaryTableName = "more_values", secondaryAuditTableName = "more_values_history")
@SuppressWarnings("deprecation")
class Values {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @Column(nullable = false, unique = true, length = 40)
    String name;

    @Column(precision = 12, scale = 3)
    BigDecimal amount;

    @Column(columnDefinition = "varchar(20) default 'none' not null")
    String defined;

    @ColumnDefault("7")
    int seven;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Kind ordinal;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Kind named;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> document;

    @Lob
    String text;

    byte[] bytes;

    UUID uuid;

    Instant moment;

    String[] words;

    boolean flag;

    @Column(name = "`Quoted`")
    String quoted;

    @Column(insertable = false, updatable = false)
    String readOnly;

    @NotAudited
    @Formula("1")
    int computed;

    @NotAudited
    String secret;

    @Audited(withModifiedFlag = true)
    String watchedValue;

    @Audited(withModifiedFlag = true, modifiedColumnName = "was_renamed")
    String renamed;

    @Embedded
    @Audited(withModifiedFlag = true)
    @AuditOverride(name = "left", isAudited = false)
    Corner corner;

    @Column(table = "more_values")
    String more;

    @Column(table = "other_values")
    String other;

    @NotAudited
    @Column(table = "hidden_values")
    String hidden;

    @Column(table = "hidden_values")
    String besideHidden;

    enum Kind {
        SMALL,
        LARGE
    }

    @Embeddable
    static class Corner {
        @Column(name = "corner_left")
        int left;

        int top;

        @NotAudited
        String remark;
    }

    @Entity
    @Audited
    static class PreciseValues {
        @Id
        Long id;

        @Column(check = @CheckConstraint(constraint = "checked > 0"))
        int checked;

        @Column(secondPrecision = 3)
        Instant preciseMoment;

        @Column(secondPrecision = 2)
        LocalTime preciseTime;
    }

    /** A mapped superclass that is not audited as a whole. */
    @MappedSuperclass
    static class Base {
        @Id
        UUID key;

        String unaudited;

        @Audited
        String audited;

        String chosen;
    }

    @Entity
    @Audited
    @AuditTable("inherited_history")
    @AuditOverrides(@AuditOverride(forClass = Base.class, name = "chosen"))
    static class InheritedValues extends Base {
        String own;
    }

    @Entity
    @Audited
    @AuditOverride(forClass = Base.class)
    static class AllInheritedValues extends Base {
        String own;
    }

    /** Audited by one of its attributes alone. */
    @Entity
    static class PartlyAudited {
        @Id
        int id;

        @Audited
        String watched;

        String unwatched;
    }

    @Entity
    static class NotAuditedAtAll {
        @Id
        int id;

        String name;
    }

    @Embeddable
    record Place(int row, @Column(length = 10) String shelf) implements Serializable {}

    @Entity
    @Audited
    @SecondaryTable(name = "placed_more")
    @SecondaryAuditTables(
            @SecondaryAuditTable(secondaryTableName = "placed_more", secondaryAuditTableName = "placed_more_history"))
    static class Placed {
        @EmbeddedId
        Place place;

        String content;

        @Column(table = "placed_more")
        String more;
    }

    @Entity
    @Audited
    @IdClass(Part.class)
    static class PartOfDay {
        @Id
        int day;

        @Id
        @Enumerated(EnumType.STRING)
        Kind part;

        String plan;
    }

    record Part(int day, Kind part) implements Serializable {}
}
