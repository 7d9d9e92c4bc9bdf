package dev.migrate.oracle.model.reserved;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;

/** Reserved words wherever else a name can stand: keys, sequences, discriminators, indexes, checks, quoted in mixed case. */
@Entity
@Table(
        name = "reserved_parts",
        indexes = @Index(name = "reserved_ix", columnList = "desc desc, limit"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"limit", "offset"}))
@SecondaryTable(name = "reserved_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "foreign"))
@DiscriminatorColumn(name = "when")
class ReservedParts {
    @Id
    @GeneratedValue(generator = "reserved")
    @SequenceGenerator(name = "reserved", sequenceName = "reserved_seq")
    @Column(name = "primary")
    Long id;

    int limit;

    int offset;

    String desc;

    @Enumerated(EnumType.STRING)
    Choice check;

    Choice constraint;

    @Column(unique = true)
    String unique;

    @Column(name = "`Order By`")
    String quoted;

    @Column(name = "`User`")
    String user;

    @Column(name = "grant", table = "reserved_more")
    String grant;

    @ManyToOne
    @JoinColumn(name = "references")
    ReservedParts parent;

    @ManyToOne
    @JoinColumn(name = "end", referencedColumnName = "end")
    @JoinColumn(name = "from", referencedColumnName = "from")
    ReservedKey key;

    @ElementCollection
    @CollectionTable(name = "reserved_lists", joinColumns = @JoinColumn(name = "to"))
    @OrderColumn(name = "order")
    @Column(name = "column")
    List<String> list;

    @ElementCollection
    @CollectionTable(name = "reserved_maps", joinColumns = @JoinColumn(name = "into"))
    @MapKeyColumn(name = "using")
    @Column(name = "table")
    Map<Choice, String> map;
}

enum Choice {
    ONE,
    TWO
}

@Entity
class ReservedPart extends ReservedParts {
    String only;
}

@Entity
@Table(name = "reserved_key")
class ReservedKey {
    @EmbeddedId
    Span span;
}

@Embeddable
class Span {
    @Column(name = "from")
    int from;

    @Column(name = "end")
    int end;
}
