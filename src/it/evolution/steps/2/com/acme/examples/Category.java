package com.acme.examples;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "categories")
public class Category {
    @Id
    @Column(length = 36)
    String id;

    @Column(length = 100, nullable = false, unique = true)
    String name;

    @Column(columnDefinition = "text")
    String description;

    @Column(name = "created_at", nullable = false)
    @ColumnDefault("now()")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
