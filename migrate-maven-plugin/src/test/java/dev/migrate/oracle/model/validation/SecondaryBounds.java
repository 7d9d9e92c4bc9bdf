package dev.migrate.oracle.model.validation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** Columns of a secondary table whose values are checked there. */
@Entity
@SecondaryTable(name = "bounds_more")
class SecondaryBounds {
    @Id
    Long id;

    @Min(1)
    int own;

    @Column(table = "bounds_more")
    @Min(3)
    @Max(9)
    long lines;

    @Column(table = "bounds_more")
    @JdbcTypeCode(SqlTypes.JSON)
    Range document;

    @Column(table = "bounds_more")
    @Struct(name = "range_type")
    StructRange struct;

    @Embeddable
    static class Range {
        @Column(nullable = false)
        String first;

        int last;
    }

    @Embeddable
    static class StructRange {
        @Column(nullable = false)
        String first;

        int last;
    }
}
