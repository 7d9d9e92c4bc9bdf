package dev.migrate.oracle.model.registrations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.CompositeTypeRegistration;

/** Composite user types, whose columns are stated. */
@Entity
@CompositeTypeRegistration(embeddableClass = Money.class, userType = MoneyType.class)
class WithCompositeTypes {
    @Id
    Long id;

    @CompositeType(MoneyType.class)
    @AttributeOverride(
            name = "amount",
            column = @Column(name = "price", columnDefinition = "numeric(9,1)", nullable = false))
    @AttributeOverride(name = "currency", column = @Column(columnDefinition = "char(3)"))
    Money price;

    @AttributeOverride(name = "amount", column = @Column(name = "tax", columnDefinition = "numeric(9,1)"))
    @AttributeOverride(name = "currency", column = @Column(name = "tax_in", columnDefinition = "char(3)"))
    Money tax;
}
