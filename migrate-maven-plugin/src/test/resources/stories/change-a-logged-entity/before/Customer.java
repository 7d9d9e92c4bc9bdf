package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Audited;

@Entity
@Audited
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String name;

    @Column(length = 20)
    String city;
}
