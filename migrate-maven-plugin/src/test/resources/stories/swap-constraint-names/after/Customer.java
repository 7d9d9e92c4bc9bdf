package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "customers", check = {@CheckConstraint(name = "ck_two", constraint = "a <> 'x'"), @CheckConstraint(name = "ck_one", constraint = "b <> 'y'")}, uniqueConstraints = {@UniqueConstraint(name = "uq_two", columnNames = "a"), @UniqueConstraint(name = "uq_one", columnNames = "b")})
public class Customer {
    @Id
    Long id;

    String a;

    String b;
}
