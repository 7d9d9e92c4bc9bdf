package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String name;

    @ManyToOne
    Customer parent;

    @OneToMany(mappedBy = "parent")
    Set<Customer> children;
}
