package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "removed")
public class Removed {
    @Id
    Long id;

    String name;
}
