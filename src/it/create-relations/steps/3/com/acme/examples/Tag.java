package com.acme.examples;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "tags")
public class Tag {
    @Id
    @Column(length = 36)
    String id;

    @Column(length = 50, nullable = false, unique = true)
    String name;

    @ManyToMany(mappedBy = "tags")
    Set<Example> examples;
}
