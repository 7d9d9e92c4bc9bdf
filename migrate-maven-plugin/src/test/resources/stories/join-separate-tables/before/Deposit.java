package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "deposits")
public class Deposit extends Savings {
    Integer months;
}
