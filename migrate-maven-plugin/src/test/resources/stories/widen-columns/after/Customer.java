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

    @Column(length = 80)
    String name;

    @Column(precision = 14, scale = 2)
    BigDecimal credit;

    long points;
}
