package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "two", indexes = @Index(columnList = "name"))
public class First {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String name;
}
