package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

/** Classes of one table that ask for several types of one column: Hibernate takes that of what it reads first. */
@SuppressWarnings("deprecation")
public final class SiblingTypes {
    private SiblingTypes() {}

    /** A size. */
    public enum Size {
        SMALL,
        LARGE
    }

    /** A code. */
    @Embeddable
    public static class Code {
        @Column(name = "code")
        int number;
    }

    /** One with a text for a key. */
    @Entity
    public static class Language {
        @Id
        String id;
    }

    /** One with a number for a key. */
    @Entity
    public static class Region {
        @Id
        Long id;
    }

    /** The class above. */
    @Entity
    public static class Good {
        @Id
        Long id;

        @Column(name = "state", insertable = false, updatable = false)
        int oldState;

        String state;
    }

    /** The first class that is read. */
    @Entity
    public static class FirstGood extends Good {
        @Column(name = "amount")
        @Comment("pieces")
        double pieces;

        @Enumerated(EnumType.STRING)
        @Column(name = "size_code")
        Size size;

        @Embedded
        Code code;

        @ManyToOne
        @JoinColumn(name = "of_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Region region;

        @ManyToOne
        @JoinColumn(name = "sold_id")
        Region soldIn;
    }

    /** The second one. */
    @Entity
    public static class SecondGood extends Good {
        @Column(name = "amount", unique = true)
        @ColumnDefault("7")
        @Comment("litres")
        @Check(constraints = "amount <> 0")
        Integer litres;

        @Column(name = "size_code")
        UUID size;

        @Column(name = "code")
        String text;

        @ManyToOne
        @JoinColumn(name = "of_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Language language;

        @ManyToOne
        @JoinColumn(name = "sold_id")
        Language soldAs;
    }
}
