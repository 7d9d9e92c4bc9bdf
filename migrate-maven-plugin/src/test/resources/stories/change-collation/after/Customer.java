package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Collate;

@Entity
@Table(name = "customers", indexes = @Index(columnList = "name"))
public class Customer {
    @Id
    Long id;

    @Collate("C")
    String name;
}
