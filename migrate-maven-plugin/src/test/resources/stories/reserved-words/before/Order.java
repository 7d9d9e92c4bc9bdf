package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        name = "order",
        indexes = @Index(name = "all", columnList = "desc desc"),
        uniqueConstraints = @UniqueConstraint(name = "unique", columnNames = {"limit", "offset"}))
public class Order {
    @Id
    @Column(name = "primary")
    Long id;

    int limit;

    int offset;

    String desc;

    @Enumerated(EnumType.STRING)
    Check check;

    @ManyToOne
    @JoinColumn(name = "references")
    Order parent;

    @Column(name = "`Order By`")
    String orderBy;

    String to;
}
