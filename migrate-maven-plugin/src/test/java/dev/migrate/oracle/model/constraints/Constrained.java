package dev.migrate.oracle.model.constraints;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.TenantId;

/** Keys, indexes, checks, defaults and comments. */
@Entity
@Table(
        name = "constrained",
        comment = "Everything that a table can be told",
        check = @CheckConstraint(name = "ck_of_table", constraint = "low < high", options = "no inherit"),
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"code", "region"}),
            @UniqueConstraint(name = "uq_named", columnNames = "serial"),
            @UniqueConstraint(
                    name = "uq_late",
                    columnNames = {"serial", "region"},
                    options = "deferrable initially deferred")
        },
        indexes = {
            @Index(columnList = "high, low DESC"),
            @Index(name = "ix_named", columnList = "region"),
            @Index(columnList = "code", unique = true)
        })
@SuppressWarnings("deprecation")
@Check(name = "ck_of_hibernate", constraints = "high > 0")
class Constrained {
    @Id
    Long id;

    @Column(check = @CheckConstraint(constraint = "low >= 0"))
    int low;

    int high;
    String code;
    String region;
    String serial;

    @Column(unique = true)
    String alone;

    @Column(comment = "Of the column")
    String commented;

    @Comment("Of the attribute")
    String described;

    @GeneratedColumn("low + high")
    int sum;

    @GeneratedColumn("high * 2")
    @Column(nullable = false, comment = "Of the generated column")
    Integer twice;

    @ColumnDefault("'new'")
    @Column(nullable = false)
    String state;

    @Column(options = "collate \"C\"")
    String collated;

    @Check(constraints = "rate between 0 and 1")
    BigDecimal rate;

    @Generated
    @ColumnDefault("now()")
    Instant stamped;

    @Formula("low * 2")
    int doubled;
}

@Entity
@SoftDelete
class SoftlyDeleted {
    @Id
    Long id;

    @TenantId
    String tenant;

    @NaturalId
    String isbn;

    @NaturalId(mutable = true)
    @Column(length = 4)
    String edition;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "alive")
@Immutable
class StillAlive {
    @Id
    Long id;

    @PartitionKey
    String region;
}
