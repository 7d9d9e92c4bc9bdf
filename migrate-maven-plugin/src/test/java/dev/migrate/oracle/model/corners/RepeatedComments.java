package dev.migrate.oracle.model.corners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.annotations.Comment;

/** Several comments on one attribute, each on a column of its own or the last on the same. */
@Embeddable
class RepeatedlyCommentedId {
    int part;

    int other;
}

@Entity
@SuppressWarnings("deprecation")
class RepeatedlyCommentedTarget {
    @EmbeddedId
    @Comment(on = "other", value = "of other")
    @Comment(on = "PART", value = "of part")
    RepeatedlyCommentedId id;
}

@Embeddable
@SuppressWarnings("deprecation")
class RepeatedlyCommentedName {
    @Comment("own")
    String given;

    @Column(comment = "own")
    String family;
}

@Entity
@SuppressWarnings("deprecation")
class RepeatedlyCommented {
    @Id
    Long id;

    @Comment("first")
    @Comment(on = "plain", value = "last")
    String plain;

    @Comment(on = "given", value = "of given")
    @Comment(on = "family", value = "of family")
    @Comment("of the first again")
    RepeatedlyCommentedName name;

    @Comment(on = "target_other", value = "of the reference to other")
    @Comment(on = "target_part", value = "of the reference to part")
    @ManyToOne
    RepeatedlyCommentedTarget target;

    @Comment(on = "x", value = "of x")
    @Comment("of the first")
    @ManyToOne
    @JoinColumn(name = "x", referencedColumnName = "part", comment = "of the join column x")
    @JoinColumn(name = "y", referencedColumnName = "other", comment = "of the join column y")
    RepeatedlyCommentedTarget another;

    @Comment("first")
    @Comment(on = "commented_texts", value = "last")
    @ElementCollection
    @CollectionTable(name = "commented_texts")
    Set<String> texts;
}
