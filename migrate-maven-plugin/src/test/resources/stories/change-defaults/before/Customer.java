package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    Integer added;

    @ColumnDefault("1")
    Integer changed;

    @ColumnDefault("1")
    Integer removed;
}
