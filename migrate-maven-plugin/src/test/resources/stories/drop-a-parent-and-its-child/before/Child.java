package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "children")
public class Child {
    @Id
    Long id;

    @ManyToOne(optional = false)
    Parent parent;
}
