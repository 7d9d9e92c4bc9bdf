package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", comment = "100% 'new'; -- $do$ \\")
public class Customer {
    @Id
    Long id;

    @Column(comment = "C:\\temp, 'quoted' and \"double\"")
    String name;
}
