package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "customer_id")
    Set<Phone> phones;
}
