package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(
        name = "customers",
        indexes = {
            @Index(name = "ix_customers_name", columnList = "name", options = "where deleted_at is null"),
            @Index(columnList = "email", unique = true, options = "where deleted_at is null")
        })
public class Customer {
    @Id
    Long id;

    String email;

    String name;

    @Column(name = "deleted_at")
    Instant deletedAt;
}
