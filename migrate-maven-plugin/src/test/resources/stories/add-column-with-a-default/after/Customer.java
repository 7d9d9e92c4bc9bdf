package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String name;

    @ColumnDefault("'new'")
    @Column(nullable = false)
    String state;

    @ColumnDefault("gen_random_uuid()")
    @Column(nullable = false)
    UUID token;
}
