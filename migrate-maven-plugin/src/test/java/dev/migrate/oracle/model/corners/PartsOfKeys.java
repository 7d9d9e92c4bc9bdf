package dev.migrate.oracle.model.corners;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** Associations that refer to a part of a key alone, without a foreign key. */
public final class PartsOfKeys {
    private PartsOfKeys() {}

    /** A key. */
    public static class PlaceKey implements Serializable {
        private static final long serialVersionUID = 1L;

        String country;
        Long number;
    }

    /** One that refers to itself, without a foreign key. */
    @Entity
    @IdClass(PlaceKey.class)
    public static class Loose {
        @Id
        String country;

        @Id
        Long number;

        @ManyToOne
        @JoinColumn(
                name = "other_number",
                referencedColumnName = "number",
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Loose other;
    }

    /** One that others refer to. */
    @Entity
    @IdClass(PlaceKey.class)
    public static class Goal {
        @Id
        String country;

        @Id
        Long number;
    }

    /** One that refers to another. */
    @Entity
    public static class Way {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(
                name = "goal_number",
                referencedColumnName = "number",
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Goal goal;
    }
}
