package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.util.List;

/** Annotations that say nothing where they stand, and that Hibernate takes nevertheless. */
final class UnheardAnnotations {
    private UnheardAnnotations() {}

    @MappedSuperclass
    @PrimaryKeyJoinColumn(name = "unheard")
    abstract static class UnheardAbove {
        @Id
        long id;
    }

    @Embeddable
    static class UnheardPart {
        String text;
    }

    @Entity(name = "UnheardColumns")
    static class UnheardColumns extends UnheardAbove {
        @OneToMany
        @Column(name = "unheard")
        List<UnheardColumns> many;

        @Embedded
        @Column(name = "unheard")
        UnheardPart part;
    }

    @Entity(name = "UnheardIds")
    @IdClass(UnheardIds.Key.class)
    static class UnheardIds {
        @Id
        long first;

        @Id
        long second;

        static class Key implements Serializable {
            private static final long serialVersionUID = 1;

            @Id
            long first;

            @Id
            long second;
        }
    }
}
