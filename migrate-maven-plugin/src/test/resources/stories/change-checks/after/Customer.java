package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", check = {@CheckConstraint(name = "ck_added", constraint = "level > 0"), @CheckConstraint(name = "ck_changed", constraint = "points >= 10")})
public class Customer {
    @Id
    Long id;

    Integer points;

    Integer level;
}
