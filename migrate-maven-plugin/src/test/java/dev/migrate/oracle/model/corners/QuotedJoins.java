package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Set;

/** Tables with quoted names that continue others: what refers to their keys knows them by their physical names. */
@Embeddable
record QuotedKey(@Column(name = "`A A`") int aA, int bB) {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class PlainRoot {
    @EmbeddedId
    QuotedKey id;
}

@Entity
@Table(name = "`Quoted Sub`")
@SecondaryTable(name = "quotedSub1")
class QuotedSub extends PlainRoot {
    @Column(table = "quotedSub1")
    String text;

    @ManyToOne
    QuotedSub other;

    @ManyToMany
    Set<QuotedSub> others;
}

@Entity
@Table(name = "`Quoted Sub Sub`")
@SecondaryTable(name = "`Quoted More`")
class QuotedSubSub extends QuotedSub {
    @Column(table = "`Quoted More`")
    String more;

    @ManyToOne
    QuotedSubSub next;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class PlainSingle {
    @Id
    Long keyPart;
}

@Entity
@Table(name = "`Quoted Single`")
class QuotedSingle extends PlainSingle {
    @ManyToOne
    QuotedSingle other;

    @ElementCollection
    Set<String> words;
}

@Entity
@Table(name = "`Named Single`")
@PrimaryKeyJoinColumn(name = "someName")
@SecondaryTable(name = "named_single_more")
class NamedSingle extends PlainSingle {
    @Column(table = "named_single_more")
    String text;

    @ManyToOne
    NamedSingle other;
}
