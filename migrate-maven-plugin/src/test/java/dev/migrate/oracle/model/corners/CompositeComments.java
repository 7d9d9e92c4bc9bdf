package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.NaturalId;

/** Comments and natural ids on attributes with several columns. */
@Embeddable
class CommentedId {
    int a;
    int b;
}

@Embeddable
@SuppressWarnings("deprecation")
record CommentedRecordId(int b, int a) {}

@Embeddable
@SuppressWarnings("deprecation")
class CommentedPart {
    int pz;

    @Column(comment = "own")
    int pa;

    @Comment("of pd")
    int pd;
}

@Entity
@SuppressWarnings("deprecation")
class CommentedTarget {
    @EmbeddedId
    @Comment("on key")
    CommentedId id;

    @Column(name = "first")
    int first;

    @Column(name = "second")
    int second;
}

@Entity
class CommentedRecordTarget {
    @EmbeddedId
    CommentedRecordId id;
}

@Entity
@SuppressWarnings("deprecation")
class ByDefault {
    @Id
    Long id;

    @NaturalId
    @ManyToOne
    @Comment("first of all")
    CommentedTarget target;

    @NaturalId
    String code;

    @NaturalId
    @ManyToOne
    CommentedRecordTarget other;
}

@Entity
@SuppressWarnings("deprecation")
class ByName {
    @Id
    Long id;

    @NaturalId
    @ManyToOne
    @Comment("the first of the key")
    @JoinColumn(name = "x", referencedColumnName = "b")
    @JoinColumn(name = "y", referencedColumnName = "a")
    CommentedTarget target;

    @ManyToOne
    @Comment(value = "on second", on = "second_b")
    CommentedTarget second;

    @ManyToOne
    @Comment("as the record says")
    @JoinColumn(name = "rx", referencedColumnName = "a")
    @JoinColumn(name = "ry", referencedColumnName = "b")
    CommentedRecordTarget third;

    @OneToOne
    @JoinColumn(name = "ox", comment = "one")
    @JoinColumn(name = "oy", comment = "two")
    CommentedTarget fourth;

    @Embedded
    @Comment("on part")
    CommentedPart part;
}

@Entity
@SuppressWarnings("deprecation")
class ByOthers {
    @Id
    Long id;

    @NaturalId
    @Comment("not the key")
    @ManyToOne
    @JoinColumn(name = "x2", referencedColumnName = "second")
    @JoinColumn(name = "x1", referencedColumnName = "first")
    CommentedTarget target;
}
