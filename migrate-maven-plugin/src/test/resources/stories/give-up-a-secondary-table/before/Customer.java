package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
@SecondaryTable(name = "notes")
public class Customer {
    @Id
    Long id;

    @Column(table = "notes")
    String note;
}
