package dev.migrate.oracle.model.temporal;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Temporal;

/** The three kinds of hierarchies: a history has what is in the table of the class at the top. */
@SuppressWarnings("deprecation")
final class Kinds {
    private Kinds() {}

    @Entity
    @Temporal
    static class Plant {
        @Id
        Long id;

        @Comment("of the class at the top")
        String name;
    }

    @Entity
    static class Tree extends Plant {
        @Column(nullable = false)
        Integer height;

        @Comment("of a class below")
        @Collate("C")
        String bark;

        @CreationTimestamp
        Instant planted;

        @ElementCollection
        Set<String> birds;

        @ManyToOne
        Plant shade;
    }

    /** Of whose own collections alone something is kept. */
    @Entity
    @Temporal
    static class Weed extends Plant {
        int pain;

        @ElementCollection
        Set<String> names;
    }

    @Entity
    @Temporal
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Vehicle {
        @Id
        Long id;

        String name;
    }

    @Entity
    static class Car extends Vehicle {
        int doors;
    }

    @Entity
    @Temporal
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    static class Shape {
        @Id
        Long id;

        String name;
    }

    @Entity
    static class Circle extends Shape {
        double radius;
    }

    @Entity
    @Temporal
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Account {
        @Id
        Long id;

        String holder;
    }

    @Entity
    static class Savings extends Account {
        double rate;
    }
}
