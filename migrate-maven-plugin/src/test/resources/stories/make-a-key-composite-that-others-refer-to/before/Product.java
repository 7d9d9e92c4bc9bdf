package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "products")
public class Product {
    @Id
    Long id;

    @Column(nullable = false)
    String code;

    @Column(nullable = false)
    Integer edition;
}
