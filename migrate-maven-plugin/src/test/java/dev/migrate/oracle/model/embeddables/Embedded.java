package dev.migrate.oracle.model.embeddables;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Parent;
import org.hibernate.type.SqlTypes;

@Entity
@jakarta.persistence.Table(name = "orders")
class Order {
    @Id
    long id;

    @Embedded
    Address billing;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "shipping_street", length = 40))
    @AttributeOverride(name = "zip.code", column = @Column(name = "shipping_zip", nullable = false))
    @AttributeOverride(name = "zip.plusFour", column = @Column(name = "shipping_plus_four"))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "shipping_country"))
    Address shipping;

    @Embedded
    Money paid;

    @JdbcTypeCode(SqlTypes.JSON)
    Discount discount;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Discount> moreDiscounts;

    @ElementCollection
    Set<Money> instalments;
}

@Embeddable
class Address {
    @Column(nullable = false)
    String street;

    Zip zip;

    @ManyToOne
    Country country;

    @Parent
    Order order;

    // Hibernate 6.6 looks for the methods whatever the access is.
    Order getOrder() {
        return order;
    }

    void setOrder(Order order) {
        this.order = order;
    }
}

@Embeddable
record Zip(@Column(length = 5) String code, String plusFour) {}

@Embeddable
record Money(
        @Column(precision = 12, scale = 2) BigDecimal amount,
        @Column(length = 3) String currency) {}

@Embeddable
class Discount {
    @Column(nullable = false)
    String reason;

    int percent;
}

@Entity
class Country {
    @Id
    @Column(length = 2)
    String code;
}

/** Properties, not fields, but for one. */
@Entity
@Access(AccessType.PROPERTY)
class ByProperty {
    private long id;
    private String label;

    @Access(AccessType.FIELD)
    @Column(name = "by_field")
    int count;

    @Id
    public long getId() {
        return id;
    }

    public void setId(long newId) {
        id = newId;
    }

    @Column(length = 30)
    public String getLabel() {
        return label;
    }

    public void setLabel(String newLabel) {
        label = newLabel;
    }

    @Transient
    public String getComputed() {
        return label + id;
    }
}

/** What Hibernate has from version 7 on. */
@Entity
class Invoice {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    Discount[] discounts;

    @EmbeddedColumnNaming("invoice_%s")
    Money invoiced;

    Money paid;
}
