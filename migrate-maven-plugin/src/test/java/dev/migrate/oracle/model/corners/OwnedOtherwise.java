package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What comes near to mistakes that Hibernate refuses, and is none: other owners of associations, scales, places of annotations. */
final class OwnedOtherwise {
    private OwnedOtherwise() {}

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Vehicle {
        @Id
        Long id;

        @OneToMany(mappedBy = "lorry")
        Set<Part> ofLorry;
    }

    @Entity
    static class Lorry extends Vehicle {}

    @Entity
    static class Van extends Vehicle {
        @OneToMany(mappedBy = "lorry")
        Set<Part> ofSibling;

        @OneToMany(mappedBy = "vehicle")
        Set<Part> ofVehicle;
    }

    @Entity
    static class Part {
        @EmbeddedId
        PartId id;

        @ManyToOne
        Lorry lorry;

        @ManyToOne
        Vehicle vehicle;

        @OneToOne
        Label label;

        @OneToMany
        List<Label> labels;
    }

    @Embeddable
    static class PartId implements Serializable {
        @GeneratedValue
        Long number;

        Long line;
    }

    @Entity
    @Table(name = "one_label")
    static class Label {
        @Id
        Long id;

        @ManyToMany(mappedBy = "labels")
        Set<Part> parts;
    }

    @Entity
    @Table(name = "one_label")
    static class OtherLabel {
        @Id
        Long id;

        @OneToOne(mappedBy = "label")
        Part part;

        @Column(scale = 2)
        double unscaled;

        @Column(precision = 5)
        float precise;

        @Column(precision = 19, scale = 6)
        @JdbcTypeCode(SqlTypes.NUMERIC)
        double scaled;

        @ElementCollection
        @OrderColumn
        String[] ordered;
    }
}
