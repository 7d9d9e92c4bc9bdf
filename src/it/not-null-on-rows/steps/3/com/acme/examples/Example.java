package com.acme.examples;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "examples")
public class Example extends Graded {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    int priority;

    @Column(nullable = false)
    @ColumnDefault("'new'")
    String status = "unused";

    @Column(nullable = false)
    String note = "it's new";

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    Labels labels = new Labels();

    enum State {
        CLOSED,
        OPEN
    }
}
