package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "customers", uniqueConstraints = @UniqueConstraint(columnNames = "mail"),
        indexes = @Index(columnList = "name, mail DESC"), check = @CheckConstraint(name = "ck_customers_mail", constraint = "mail <> ''"))
public class Customer {
    @Id
    Long id;

    @Column(name = "mail", nullable = false)
    String email;

    String name;

    @ManyToOne
    @JoinColumn(name = "mail_advisor_id")
    Customer advisor;
}
