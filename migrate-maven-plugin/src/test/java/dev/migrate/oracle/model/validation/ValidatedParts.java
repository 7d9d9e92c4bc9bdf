package dev.migrate.oracle.model.validation;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What embedded attributes refuse they refuse in a table with the rows of other classes, too, where attributes do not. */
public final class ValidatedParts {
    private ValidatedParts() {}

    /** What is referred to. */
    @Entity
    public static class Maker {
        @Id
        Long id;
    }

    /** What is embedded. */
    @Embeddable
    public static class Stamp {
        @NotNull
        @ManyToOne
        Maker maker;

        @ManyToOne(optional = false)
        Maker former;

        @Basic(optional = false)
        String place;

        @NotNull
        Integer year;
    }

    /** The top of a hierarchy in one table. */
    @Entity
    public static class Ware {
        @Id
        Long id;

        @NotNull
        @Valid
        Stamp stamp;
    }

    /** A class with rows in the same table. */
    @Entity
    public static class Cup extends Ware {
        @Embedded
        @AttributeOverride(name = "place", column = @Column(name = "other_place"))
        @AttributeOverride(name = "year", column = @Column(name = "other_year"))
        @AssociationOverride(name = "maker", joinColumns = @JoinColumn(name = "other_maker"))
        @AssociationOverride(name = "former", joinColumns = @JoinColumn(name = "other_former"))
        @NotNull
        @Valid
        Stamp other;

        @NotNull
        @ManyToOne
        Maker painter;

        @NotNull
        String glaze;
    }
}
