package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    @ManyToMany
    Set<Product> favourites;
}
