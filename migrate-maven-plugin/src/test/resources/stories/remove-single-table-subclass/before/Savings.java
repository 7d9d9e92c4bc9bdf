package shop;

import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
public class Savings extends Account {
    BigDecimal rate;
}
