package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    State state;
}
