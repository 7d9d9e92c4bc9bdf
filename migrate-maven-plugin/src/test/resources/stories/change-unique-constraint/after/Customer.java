package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "customers", uniqueConstraints = @UniqueConstraint(name = "uq_customers", columnNames = {"tenant", "email"}))
public class Customer {
    @Id
    Long id;

    String email;

    String tenant;
}
