package com.acme;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.PropertyRef;

@Entity
class Associations {
    @Id
    Long id;

    @ManyToOne
    Point point; // [UnknownTarget]

    @OneToMany
    List<String> texts; // [UnknownTarget]

    @OneToMany(mappedBy = "up")
    Set<Associations> down; // [UnknownMappedBy]

    @OneToOne(mappedBy = "other")
    Associations one; // [UnknownMappedBy]

    @ManyToOne
    @JoinColumn(name = "a", referencedColumnName = "cod") // [ReferencedColumn]
    Associations code;

    @ManyToOne
    @JoinColumn(name = "b")
    @JoinColumn(name = "c")
    Associations two; // [JoinColumnCount]

    @ManyToOne
    @JoinColumn(name = "d")
    @JoinColumn(name = "d")
    Paired paired; // [JoinColumnTwice]

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    Set<Object> anything; // [AnyTable]

    @OneToMany(mappedBy = "other")
    Set<Owning> ofOthers; // [WrongMappedBy]

    @ManyToMany(mappedBy = "elements")
    Set<Owning> ofElements; // [WrongMappedBy]

    @ManyToMany(mappedBy = "without")
    Set<Owning> ofColumns; // [WrongMappedBy]

    @OneToMany(mappedBy = "many")
    Set<Owning> ofMany; // [WrongMappedBy]

    @OneToOne(mappedBy = "text")
    Owning ofText; // [WrongMappedBy]

    @OneToOne(mappedBy = "mutual")
    Owning mutual; // [WrongMappedBy]

    @OneToMany(mappedBy = "up")
    @JoinColumn(name = "up_id") // [MappedByOther]
    Set<BelowAssociations> below;

    @ManyToMany
    @JoinColumn(name = "e") // [JoinColumnOfTable]
    Set<BelowAssociations> besides;

    @ElementCollection
    Set<WithMore> elements;

    @ManyToOne
    @PropertyRef("pair")
    BelowAssociations pairOfBelow; // [PropertyRefCount]
}

@Embeddable
class WithMore {
    String text;

    @ElementCollection
    Set<String> more; // [CollectionInElements]
}

@Entity
class BelowAssociations {
    @Id
    Long id;

    @ManyToOne
    Associations up;

    Pair pair;
}

@Entity
class Paired {
    @EmbeddedId
    Pair id;
}

@Embeddable
class Pair implements Serializable {
    int left;
    int right;
}

@Entity
class Owning {
    @Id
    Long id;

    @ManyToOne
    Owning other;

    @ElementCollection
    Set<String> elements;

    @OneToMany
    @JoinColumn(name = "owning")
    Set<Associations> without;

    @ManyToMany
    Set<Associations> many;

    String text;

    @OneToOne(mappedBy = "mutual")
    Associations mutual; // [WrongMappedBy]
}

@Entity
class Mixed {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "one_x", referencedColumnName = "x")
    @JoinColumn(name = "one_y", referencedColumnName = "y", insertable = false)
    Twofold one; // [JoinColumnsMixed]

    @ElementCollection
    @OrderBy // [SortedAndOrdered]
    SortedSet<String> sorted;
}

@Entity
class Twofold {
    @EmbeddedId
    TwofoldKey id;
}

@Embeddable
class TwofoldKey implements Serializable {
    long x;
    long y;
}
