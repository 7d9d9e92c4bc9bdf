package dev.migrate.oracle.model.identifiers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;

/** Keys whose parts are generated, and others where the annotation stands in what is embedded in a part: it is not heard there. */
final class GeneratedParts {
    private GeneratedParts() {}

    @Embeddable
    static class Inner implements Serializable {
        private static final long serialVersionUID = 1;

        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inner_sequence")
        @SequenceGenerator(name = "inner_sequence", sequenceName = "inner_sequence")
        long number;

        long other;
    }

    @Embeddable
    static class Outer implements Serializable {
        private static final long serialVersionUID = 1;

        @Embedded
        Inner inner;

        long more;
    }

    @Entity(name = "GeneratedDeep")
    static class GeneratedDeep {
        @EmbeddedId
        Outer id;
    }

    @Embeddable
    static class Direct implements Serializable {
        private static final long serialVersionUID = 1;

        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "direct_sequence")
        @SequenceGenerator(name = "direct_sequence", sequenceName = "direct_sequence")
        long number;

        long other;
    }

    @Entity(name = "GeneratedDirectly")
    static class GeneratedDirectly {
        @EmbeddedId
        Direct id;
    }
}
