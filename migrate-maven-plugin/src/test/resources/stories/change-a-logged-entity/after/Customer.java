package shop;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.Audited;

@Entity
@Audited
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String fullName;

    @Column(length = 80)
    String city;

    @Column(nullable = false)
    int points;

    @ElementCollection
    Set<String> tags;
}
