package dev.migrate.oracle.model.corners;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.util.Set;
import org.hibernate.annotations.DiscriminatorOptions;
import org.hibernate.annotations.Immutable;

/** Columns of several attributes, of which Hibernate takes one for the writer. */
public final class SharedColumns {
    private SharedColumns() {}

    /** An amount. */
    @Embeddable
    public static class Sum {
        Long amount;
    }

    /** What others refer to. */
    @Entity
    public static class Payer {
        @Id
        Long id;

        @OneToMany
        @JoinColumn(name = "second_payer")
        Set<Payment> second;
    }

    /** One whose subclasses have the columns of each other, and what it only reads of its own. */
    @Entity
    @DiscriminatorColumn(name = "payment_kind")
    public static class Payment {
        @Id
        Long id;

        @Column(name = "payment_kind", insertable = false, updatable = false)
        String kind;

        @ManyToOne
        @JoinColumn(name = "payer_id")
        Payer payer;

        @Column(name = "payer_id", insertable = false, updatable = false)
        Long payerId;

        @Embedded
        Sum sum;

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "amount", insertable = false, updatable = false))
        Sum sameSum;

        @Immutable
        @Column(name = "payer_id", insertable = false)
        Long firstPayer;

        @ManyToOne
        @JoinColumn(name = "second_payer")
        Payer secondPayer;
    }

    /** One subclass. */
    @Entity
    public static class CashPayment extends Payment {
        String reference;
    }

    /** Another one. */
    @Entity
    public static class CardPayment extends Payment {
        @Column(name = "reference")
        String number;
    }

    /** One that has what the class above its superclass writes. */
    @Entity
    public static class LoanPayment extends CardPayment {
        @Column(name = "amount")
        Long loan;
    }

    /** One whose key is an association. */
    @Entity
    public static class Account {
        @Id
        @Column(name = "owner_id")
        Long id;

        @OneToOne
        @MapsId
        @JoinColumn(name = "owner_id")
        Payer owner;

        @ManyToOne
        @JoinColumn(name = "owner_id", insertable = false, updatable = false)
        Payer again;
    }

    /** One whose key is an association itself, beside another attribute. */
    @Entity
    public static class Debt {
        @Id
        @OneToOne
        @JoinColumn(name = "debtor")
        Payer debtor;

        @Column(name = "debtor")
        Long number;
    }

    /** A key. */
    public static class ShareKey implements Serializable {
        private static final long serialVersionUID = 1L;

        Long holder;
        Long number;
    }

    /** One that writes what its id class has. */
    @Entity
    @IdClass(ShareKey.class)
    public static class Share {
        @Id
        Long holder;

        @Id
        Long number;

        @ManyToOne
        @JoinColumn(name = "holder")
        Payer payer;
    }

    /** One whose subclasses have tables of their own. */
    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public static class Receipt {
        @Id
        Long id;

        String text;
    }

    /** One that has a column of its superclass. */
    @Entity
    public static class LongReceipt extends Receipt {
        @Column(name = "text")
        String longText;
    }

    /** One whose discriminator an attribute writes. */
    @Entity
    @DiscriminatorColumn(name = "form")
    @DiscriminatorOptions(insert = false)
    @SecondaryTable(name = "bill_texts")
    public static class Bill {
        @Id
        Long id;

        String form;

        @Column(table = "bill_texts", name = "form")
        String inOtherTable;
    }

    /** Its subclass. */
    @Entity
    public static class LongBill extends Bill {}
}
