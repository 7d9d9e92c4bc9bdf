package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String name;

    @Column(nullable = false)
    int priority = 3;

    @Column(nullable = false)
    String country = "DE";

    @Column(nullable = false)
    boolean active = true;
}
