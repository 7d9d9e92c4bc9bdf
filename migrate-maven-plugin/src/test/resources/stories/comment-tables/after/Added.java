package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "added", comment = "What was added")
public class Added {
    @Id
    Long id;

    String name;
}
