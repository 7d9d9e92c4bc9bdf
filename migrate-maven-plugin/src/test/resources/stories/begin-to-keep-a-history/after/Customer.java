package shop;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import org.hibernate.annotations.Temporal;

@Entity
@Temporal
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String name;

    @Version
    int version;

    @ElementCollection
    Set<String> tags;
}
