package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    @GeneratedValue(generator = "ids")
    @SequenceGenerator(name = "ids", sequenceName = "customer_ids", allocationSize = 10, initialValue = 1000, options = "cache 20")
    Long id;

    String name;
}
