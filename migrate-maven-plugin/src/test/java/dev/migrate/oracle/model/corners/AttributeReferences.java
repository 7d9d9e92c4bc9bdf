package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.hibernate.annotations.PropertyRef;

/** References to attributes that are no keys: without a join column they have the sizes of the key, where those fit. */
final class AttributeReferences {
    private AttributeReferences() {}

    enum Color {
        RED,
        ULTRAMARINE
    }

    @Entity(name = "NumberedItem")
    static class NumberedItem {
        @Id
        long number;

        @Column(length = 33, unique = true)
        String code;

        @Column(precision = 12, scale = 3, unique = true)
        BigDecimal amount;

        @Column(columnDefinition = "varchar(17)", unique = true)
        String defined;

        @Column(secondPrecision = 3, unique = true)
        LocalDateTime at;

        @Enumerated(EnumType.STRING)
        @Column(length = 44, unique = true)
        Color color;
    }

    @Entity(name = "NamedItem")
    static class NamedItem {
        @Id
        @Column(length = 12)
        String name;

        @Column(length = 33, unique = true)
        String code;

        @Column(precision = 12, scale = 3, unique = true)
        BigDecimal amount;
    }

    @Entity(name = "PricedItem")
    static class PricedItem {
        @Id
        @Column(precision = 15, scale = 4)
        BigDecimal price;

        @Column(length = 33, unique = true)
        String code;

        @Column(precision = 12, scale = 3, unique = true)
        BigDecimal amount;
    }

    @Entity(name = "DefinedItem")
    static class DefinedItem {
        @Id
        @Column(columnDefinition = "varchar(19)")
        String name;

        @Column(length = 33, unique = true)
        String code;
    }

    @Entity(name = "WithoutJoinColumns")
    static class WithoutJoinColumns {
        @Id
        long id;

        @ManyToOne
        @PropertyRef("code")
        NumberedItem byCode;

        @OneToOne
        @PropertyRef("amount")
        NumberedItem byAmount;

        @ManyToOne
        @PropertyRef("defined")
        NumberedItem byDefined;

        @ManyToOne
        @PropertyRef("at")
        NumberedItem byMoment;

        @ManyToOne
        @PropertyRef("color")
        NumberedItem byColor;

        @ManyToOne
        @PropertyRef("code")
        NamedItem named;

        @ManyToOne
        @PropertyRef("amount")
        NamedItem namedByAmount;

        @ManyToOne
        @PropertyRef("code")
        PricedItem priced;

        @ManyToOne
        @PropertyRef("amount")
        PricedItem pricedByAmount;

        @ManyToOne
        @PropertyRef("code")
        DefinedItem defined;
    }

    @Entity(name = "WithJoinColumns")
    static class WithJoinColumns {
        @Id
        long id;

        @ManyToOne
        @JoinColumn(name = "written")
        @PropertyRef("code")
        NumberedItem byCode;

        @ManyToOne
        @JoinColumn
        @PropertyRef("amount")
        NumberedItem byAmount;

        @ManyToOne
        @JoinColumn(nullable = false)
        @PropertyRef("defined")
        NumberedItem byDefined;

        @ManyToOne
        @JoinColumn
        @PropertyRef("code")
        NamedItem named;

        @ManyToOne
        @JoinColumn(name = "of_price")
        @PropertyRef("amount")
        PricedItem pricedByAmount;
    }
}
