package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "removed", comment = "Nobody's")
public class Removed {
    @Id
    Long id;

    String name;
}
