package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
public class Savings extends Account {
    @Column(name = "interest_rate")
    BigDecimal rate;
}
