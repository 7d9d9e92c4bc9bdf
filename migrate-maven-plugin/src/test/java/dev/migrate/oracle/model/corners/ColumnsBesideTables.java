package dev.migrate.oracle.model.corners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

/** Associations with one entity that have a join column beside their join table: it counts before those in the table. */
public final class ColumnsBesideTables {
    private ColumnsBesideTables() {}

    /** What is referred to. */
    @Entity
    public static class Shelf {
        @Id
        Long id;
    }

    /** What refers to it. */
    @Entity
    public static class Jar {
        @Id
        Long id;

        @ManyToOne
        @JoinTable(name = "jar_top")
        @JoinColumn(name = "top_id")
        Shelf top;

        @ManyToOne(optional = false)
        @JoinTable(name = "jar_lower")
        @JoinColumn(name = "lower_id")
        Shelf lower;

        @ManyToOne
        @JoinTable(name = "jar_upper")
        @JoinColumn(name = "upper_id", nullable = false)
        Shelf upper;

        @OneToOne
        @JoinTable(name = "jar_front")
        @JoinColumn
        Shelf front;

        @ManyToOne
        @JoinTable
        @JoinColumn(name = "back_id", insertable = false, updatable = false)
        Shelf back;

        @ManyToOne
        @JoinTable(name = "jar_side", inverseJoinColumns = @JoinColumn(name = "lost_id"))
        @JoinColumn(name = "side_id", referencedColumnName = "id")
        Shelf side;

        @ManyToOne
        @JoinTable(name = "jar_other", inverseJoinColumns = @JoinColumn(name = "other_id", nullable = true))
        Shelf other;
    }
}
