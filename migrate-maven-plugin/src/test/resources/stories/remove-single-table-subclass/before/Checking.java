package shop;

import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
public class Checking extends Account {
    BigDecimal overdraft;
}
