package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoices", schema = "billing")
public class Invoice {
    @Id
    Long id;

    @ManyToOne(optional = false)
    Customer customer;
}
