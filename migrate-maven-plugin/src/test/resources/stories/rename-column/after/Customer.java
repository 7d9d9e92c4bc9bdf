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
@Table(name = "customers", uniqueConstraints = @UniqueConstraint(columnNames = "email"),
        indexes = @Index(columnList = "name, email DESC"), check = @CheckConstraint(name = "ck_customers_email", constraint = "email <> ''"))
public class Customer {
    @Id
    Long id;

    @Column(name = "email", nullable = false)
    String email;

    String name;

    @ManyToOne
    @JoinColumn(name = "email_advisor_id")
    Customer advisor;
}
