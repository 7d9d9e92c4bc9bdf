package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "customers", uniqueConstraints = @UniqueConstraint(columnNames = "position", options = "deferrable initially deferred"))
public class Customer {
    @Id
    Long id;

    int position;
}
