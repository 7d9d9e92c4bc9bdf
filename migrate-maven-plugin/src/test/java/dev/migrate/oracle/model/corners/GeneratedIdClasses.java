package dev.migrate.oracle.model.corners;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** A generated value in what is embedded in a part of a key of several parts is not heard. */
final class GeneratedIdClasses {
    private GeneratedIdClasses() {}

    @Embeddable
    static class GeneratedPart implements Serializable {
        private static final long serialVersionUID = 1;

        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        long number;

        long other;
    }

    @Entity(name = "GeneratedInIdClass")
    @IdClass(GeneratedInIdClass.Key.class)
    static class GeneratedInIdClass {
        @Id
        @Embedded
        GeneratedPart part;

        @Id
        long more;

        static class Key implements Serializable {
            private static final long serialVersionUID = 1;

            GeneratedPart part;
            long more;
        }
    }

    @Entity(name = "GeneratedAlone")
    static class GeneratedAlone {
        @Id
        @Embedded
        GeneratedPart part;
    }
}
