package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", comment = "it's \"old\"")
public class Customer {
    @Id
    Long id;

    @Column(comment = "the customer's name")
    String name;
}
