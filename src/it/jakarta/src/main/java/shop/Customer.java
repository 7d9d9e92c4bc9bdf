package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
public class Customer {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    String fullName;

    BigDecimal creditLimit;

    Instant registeredAt;

    Status status;

    public enum Status {
        NEW,
        KNOWN
    }
}
