package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "products")
@IdClass(ProductId.class)
public class Product {
    Long id;

    @Id
    String code;

    @Id
    Integer edition;
}
