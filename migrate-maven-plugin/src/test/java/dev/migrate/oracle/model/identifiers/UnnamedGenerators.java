package dev.migrate.oracle.model.identifiers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** Generators beside keys that name none: what Jakarta Persistence 3.2 takes, and 3.1 does not. */
final class UnnamedGenerators {
    private UnnamedGenerators() {}

    @Entity(name = "UnnamedAtAttribute")
    static class UnnamedAtAttribute {
        @Id
        @GeneratedValue
        @SequenceGenerator(name = "at_attribute", allocationSize = 10)
        long id;
    }

    @Entity(name = "UnnamedAtClass")
    @SequenceGenerator(name = "at_class", sequenceName = "sequence_at_class", allocationSize = 10)
    static class UnnamedAtClass {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        long id;
    }

    @MappedSuperclass
    @SequenceGenerator(name = "at_superclass", sequenceName = "sequence_at_superclass", allocationSize = 3)
    abstract static class UnnamedAtSuperclass {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        long id;
    }

    @Entity(name = "UnnamedBelow")
    static class UnnamedBelow extends UnnamedAtSuperclass {}
}
