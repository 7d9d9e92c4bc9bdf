package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "savings")
public class Savings extends Account {
    @Column(name = "interest_rate", nullable = false)
    Double interestRate;
}
