package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String name;
}
