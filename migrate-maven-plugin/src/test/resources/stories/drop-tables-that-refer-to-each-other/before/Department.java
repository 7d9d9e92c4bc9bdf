package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "departments")
public class Department {
    @Id
    Long id;

    @ManyToOne
    Employee head;

    @ManyToOne
    Department parent;
}
