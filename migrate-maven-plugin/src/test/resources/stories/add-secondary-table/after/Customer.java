package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
@SecondaryTable(name = "customer_details")
public class Customer {
    @Id
    Long id;

    String name;

    @Column(table = "customer_details")
    String bio;
}
