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

    @ColumnDefault("7")
    Integer added;

    @ColumnDefault("2")
    Integer changed;

    Integer removed;
}
