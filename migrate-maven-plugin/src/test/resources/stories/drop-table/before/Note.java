package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes", indexes = @Index(columnList = "text"))
public class Note {
    @Id
    Long id;

    @ManyToOne
    Customer customer;

    String text;
}
