package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    Integer quantity;

    Integer price;

    @GeneratedColumn("quantity * price")
    Integer total;
}
