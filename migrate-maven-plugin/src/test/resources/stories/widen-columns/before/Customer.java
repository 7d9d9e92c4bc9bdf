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

    @Column(length = 40)
    String name;

    @Column(precision = 10, scale = 2)
    BigDecimal credit;

    int points;
}
