package dev.migrate.oracle.model.auditlog;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;

/** The three kinds of hierarchies: a log for each table. */
@SuppressWarnings("deprecation")
final class Kinds {
    private Kinds() {}

    @Entity
    @Audited
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

        @Audited.Excluded
        String secret;
    }

    /** Of whose own collections alone something is logged by its annotation. */
    @Entity
    @Audited
    static class Weed extends Plant {
        int pain;

        @ElementCollection
        Set<String> names;
    }

    @Entity
    @Audited
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Vehicle {
        @Id
        Long id;

        String name;
    }

    @Entity
    static class Car extends Vehicle {
        int doors;

        @Audited.Excluded
        String secret;

        @ManyToOne(optional = false)
        Vehicle towed;
    }

    @Entity
    @Audited.Table(name = "old_vans", schema = "logs", changesetIdColumn = "ignored")
    static class Van extends Car {
        int load;
    }

    @Entity
    @Audited
    @Audited.Table(name = "all_boats", changesetIdColumn = "change_id", modificationTypeColumn = "kind")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Boat {
        @Id
        Long id;

        String name;
    }

    /** Whose log is the same table. */
    @Entity
    static class Yacht extends Boat {
        int masts;
    }

    /** Whose log is another one. */
    @Entity
    @Audited.Table(name = "old_ferries")
    static class Ferry extends Boat {
        int cars;
    }

    @Entity
    @Audited
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    static class Shape {
        @Id
        Long id;

        String name;

        @Version
        int version;

        @Audited.Excluded
        String secret;

        @OneToMany
        @JoinColumn(name = "around_id")
        Set<Shape> around;
    }

    @Entity
    static class Circle extends Shape {
        double radius;

        @Audited.Excluded
        String hidden;
    }

    @Entity
    @Audited
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Account {
        @Id
        Long id;

        String holder;
    }

    @Entity
    @Audited.Table(name = "old_savings")
    static class Savings extends Account {
        double rate;
    }
}
