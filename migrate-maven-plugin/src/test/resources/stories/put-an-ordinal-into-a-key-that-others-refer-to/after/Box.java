package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Table(name = "boxes")
public class Box {
    @Id
    Long id;

    @ManyToOne
    Shelf shelf;

    Zone target;
}
