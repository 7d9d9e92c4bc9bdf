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
        name = "table",
        indexes = @Index(name = "all", columnList = "desc desc"),
        uniqueConstraints = @UniqueConstraint(name = "unique", columnNames = {"end", "offset"}))
public class Order {
    @Id
    @Column(name = "primary")
    Long id;

    @Column(name = "end")
    int limit;

    long offset;

    @Column(nullable = false, length = 100)
    String desc = "";

    @Enumerated(EnumType.STRING)
    Check check;

    @ManyToOne
    @JoinColumn(name = "foreign")
    Order parent;

    @Column(name = "`Group By`")
    String orderBy;

    String user;
}
