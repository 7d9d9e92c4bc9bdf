package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "customers", uniqueConstraints = @UniqueConstraint(name = "uq_old", columnNames = "email"),
        indexes = @Index(name = "ix_old", columnList = "advisor_id"),
        check = @CheckConstraint(name = "ck_old", constraint = "id > 0"))
public class Customer {
    @Id
    Long id;

    String email;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_old"))
    Customer advisor;
}
