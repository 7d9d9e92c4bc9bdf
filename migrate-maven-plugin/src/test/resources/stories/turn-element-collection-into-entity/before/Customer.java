package shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "phones")
    Set<String> phones;
}
