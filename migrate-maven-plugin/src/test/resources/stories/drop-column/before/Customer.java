package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = @Index(columnList = "legacyNumber"))
public class Customer {
    @Id
    Long id;

    String name;

    Integer legacyNumber;
}
