package com.acme.examples;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import jakarta.persistence.Table;
import java.time.Instant;

import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "examples")
public class Example {
    @Id
    @Column(length = 36)
    String id;

    @Column(nullable = false)
    String name;

    @Column(columnDefinition = "text")
    String description;

    @Column(name = "created_at", nullable = false)
    @ColumnDefault("now()")
    Instant createdAt;

}
