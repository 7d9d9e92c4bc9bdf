package dev.migrate.oracle.model.audited;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** The three kinds of hierarchies. */
final class Kinds {
    private Kinds() {}

    @Entity
    @Audited
    static class Plant {
        @Id
        @GeneratedValue
        Long id;

        String name;
    }

    @Entity
    @Audited
    @SecondaryTable(name = "tree_details")
    static class Tree extends Plant {
        @Column(nullable = false)
        Integer height;

        @Column(table = "tree_details")
        String detail;

        @ElementCollection
        Set<String> birds;
    }

    /** Not audited below an audited one, and so without columns. */
    @Entity
    static class Weed extends Plant {
        String pain;
    }

    @Entity
    @Audited
    @DiscriminatorColumn(name = "code", discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("1")
    static class Coded {
        @Id
        int id;

        @Column(name = "code", insertable = false, updatable = false)
        Integer code;
    }

    @Entity
    @Audited
    @DiscriminatorValue("2")
    static class CodedMore extends Coded {
        String more;
    }

    @Entity
    @Audited
    @Inheritance(strategy = InheritanceType.JOINED)
    @Table(schema = "garden")
    static class Animal {
        @Id
        @GeneratedValue
        Long id;

        String name;

        @ManyToOne
        Plant food;
    }

    @Entity
    @Audited
    @AuditTable(value = "bird_history", schema = "garden")
    @PrimaryKeyJoinColumn(name = "bird_id")
    static class Bird extends Animal {
        int wings;

        @ElementCollection
        Set<String> songs;
    }

    @Entity
    @Audited
    static class Owl extends Bird {
        @NotAudited
        String secret;
    }

    @Entity
    @Audited
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn
    static class Marked {
        @Id
        int id;
    }

    @Entity
    @Audited
    static class MarkedMore extends Marked {
        String more;
    }

    @Entity
    @Audited
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Stone {
        @Id
        @GeneratedValue
        Long id;

        String color;

        @ManyToOne
        Animal finder;
    }

    @Entity
    @Audited
    static class Gem extends Stone {
        int carat;
    }

    @Entity
    @Audited
    static class CutGem extends Gem {
        String cut;

        @ElementCollection
        Set<String> owners;
    }

    /** A hierarchy with a key of several columns, which are not in the order of their names. */
    @Entity
    @Audited
    @IdClass(Wagon.Key.class)
    @Inheritance(strategy = InheritanceType.JOINED)
    @SecondaryTable(name = "wagon_details")
    static class Wagon {
        static class Key implements Serializable {
            private static final long serialVersionUID = 1;

            String place;
            short number;
        }

        @Id
        String place;

        @Id
        short number;

        @Column(table = "wagon_details")
        String detail;
    }

    @Entity
    @Audited
    static class SleepingWagon extends Wagon {
        int beds;
    }
}
