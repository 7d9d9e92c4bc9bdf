package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "products")
@IdClass(ProductKey.class)
public class Product {
    @Id
    String code;

    @Id
    Integer edition;
}
