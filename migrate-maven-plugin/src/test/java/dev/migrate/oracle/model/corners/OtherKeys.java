package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Entities in one table that have other keys, or numbers of other sizes: the first one decides, and a secondary table does. */
final class OtherKeys {
    private OtherKeys() {}

    @Entity(name = "KeyedByNumber")
    @Table(name = "keyed")
    static class KeyedByNumber {
        @Id
        @Column(name = "number")
        long id;

        @Column(name = "small")
        int small;

        @Column(name = "large")
        long large;

        @Column(name = "exact")
        double exact;
    }

    @Entity(name = "KeyedByOther")
    @Table(name = "keyed")
    static class KeyedByOther {
        @Id
        @Column(name = "other_number")
        long id;

        @Column(name = "small")
        long small;

        @Column(name = "large")
        short large;

        @Column(name = "exact")
        float exact;
    }

    @Entity(name = "KeyedByTwo")
    @Table(name = "keyed")
    @IdClass(KeyedByTwo.Key.class)
    static class KeyedByTwo {
        @Id
        long number;

        @Id
        int small;

        static class Key implements Serializable {
            private static final long serialVersionUID = 1;

            long number;
            int small;
        }
    }

    @Entity(name = "JoinedKeys")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class JoinedKeys {
        @Id
        long id;
    }

    @Entity(name = "JoinedToAnother")
    @Table(name = "keyed")
    static class JoinedToAnother extends JoinedKeys {
        String more;
    }

    @Entity(name = "KeyedFirst")
    @Table(name = "second_of_other")
    static class KeyedFirst {
        @Id
        @Column(name = "first_number")
        long id;
    }

    @Entity(name = "WithTableOfOther")
    @SecondaryTable(name = "second_of_other")
    static class WithTableOfOther {
        @Id
        long id;

        @Column(table = "second_of_other")
        String text;
    }

    @Entity(name = "Numbers")
    static class Numbers {
        @Id
        long id;
    }

    @Entity(name = "SmallNumbers")
    static class SmallNumbers extends Numbers {
        @Column(name = "number")
        int number;
    }

    @Entity(name = "WideNumbers")
    static class WideNumbers extends Numbers {
        @Column(name = "number")
        long number;
    }
}
