package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = {@Index(name = "ix_added", columnList = "city, name"), @Index(name = "ix_sorted", columnList = "name, city DESC"), @Index(name = "ix_unique", columnList = "city", unique = true)})
public class Customer {
    @Id
    Long id;

    String name;

    String city;
}
