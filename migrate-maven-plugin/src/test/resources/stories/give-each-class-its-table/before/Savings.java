package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Savings extends Account {
    @Column(name = "interest_rate")
    Double interestRate;
}
