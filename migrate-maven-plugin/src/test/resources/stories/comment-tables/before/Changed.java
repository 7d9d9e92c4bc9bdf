package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "changed", comment = "Somebody")
public class Changed {
    @Id
    Long id;

    String name;
}
