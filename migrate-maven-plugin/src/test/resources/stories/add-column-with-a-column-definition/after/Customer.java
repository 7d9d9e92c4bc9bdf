package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String name;

    @Column(nullable = false, columnDefinition = "numeric(5,2) default 19.00")
    BigDecimal vat;
}
