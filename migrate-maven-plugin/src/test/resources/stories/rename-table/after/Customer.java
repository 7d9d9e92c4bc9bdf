package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "clients", indexes = @Index(columnList = "name"))
public class Customer {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String email;

    String name;

    @ManyToOne
    Customer advisor;
}
