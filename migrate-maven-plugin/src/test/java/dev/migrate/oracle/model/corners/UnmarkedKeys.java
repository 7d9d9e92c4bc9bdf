package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** Attributes that an id class names and that have no mark of a key: beside an association, the class has a column. */
final class UnmarkedKeys {
    private UnmarkedKeys() {}

    @Entity(name = "KeyTarget")
    static class KeyTarget {
        @Id
        long id;

        @ManyToOne
        UnmarkedAssociation of;

        @ManyToOne
        UnmarkedValues values;
    }

    @Entity(name = "UnmarkedAssociation")
    @IdClass(UnmarkedAssociation.Key.class)
    static class UnmarkedAssociation {
        @Id
        long first;

        @ManyToOne
        @JoinColumn(name = "target_of_second")
        KeyTarget second;

        static class Key implements Serializable {
            private static final long serialVersionUID = 1;

            long first;
            long second;
        }
    }

    @Embeddable
    static class Pair implements Serializable {
        private static final long serialVersionUID = 1;

        int row;
        int place;
    }

    @Entity(name = "UnmarkedValues")
    @IdClass(UnmarkedValues.Key.class)
    static class UnmarkedValues {
        @Id
        long first;

        @Column(name = "written", length = 12)
        String second;

        @Embedded
        Pair third;

        @ManyToOne
        KeyTarget fourth;

        static class Key implements Serializable {
            private static final long serialVersionUID = 1;

            long first;
            String second;
            Pair third;
            KeyTarget fourth;
        }
    }
}
