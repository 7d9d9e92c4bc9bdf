package com.acme.examples;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "categories")
public class Category {
    @Id
    @Column(length = 36)
    String id;

    @Column(length = 100, nullable = false, unique = true)
    String name;
}
