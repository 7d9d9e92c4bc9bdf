package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "parts")
public class Part {
    @Id
    Long id;

    @ManyToOne(optional = false)
    Product product;

    @ManyToOne
    Part parent;
}
