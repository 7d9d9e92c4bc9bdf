package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;
}
