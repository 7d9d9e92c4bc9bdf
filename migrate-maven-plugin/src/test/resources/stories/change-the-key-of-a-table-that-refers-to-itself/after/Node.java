package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "nodes")
public class Node {
    Long id;

    @Id
    @Column(nullable = false)
    Long number;

    @ManyToOne
    @JoinColumn(name = "parent")
    Node parent;
}
