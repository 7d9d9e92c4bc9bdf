package com.acme.examples;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "examples")
public class Example {
    @Id
    @Column(length = 36)
    String id;

    @Column(nullable = false)
    String name;
}
