package dev.migrate.oracle.model.temporal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.Temporal;

/** Associations and collections of all kinds. */
@Entity
@SuppressWarnings("deprecation")
@Temporal
class Relations {
    @Embeddable
    static class Note {
        @Column(nullable = false)
        String text;

        @Comment("of an element")
        Integer mark;
    }

    @Id
    Long id;

    @ManyToOne(optional = false)
    @Comment("of an association")
    Relations parent;

    @ManyToOne
    @JoinColumn(unique = true)
    Relations only;

    @OneToOne
    Relations single;

    @ManyToOne
    @JoinTable(name = "relation_friends")
    Friend friend;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "F", entity = Friend.class)
    @JoinColumn(name = "any_id")
    @Comment("of an association with any class")
    Object anyone;

    @ElementCollection
    Set<String> nullableSet;

    @ElementCollection
    @Column(nullable = false)
    Set<String> set;

    @ElementCollection
    List<String> bag;

    @ElementCollection
    @OrderColumn
    List<Note> list;

    @ElementCollection
    @Comment("of a table")
    @Column(unique = true)
    @MapKeyColumn(name = "place")
    Map<String, String> map;

    @ElementCollection
    @SoftDelete
    List<String> marked;

    @ElementCollection
    @Temporal(rowStart = "noted", rowEnd = "removed", secondPrecision = 2)
    @Temporal.HistoryTable(name = "OldTexts")
    @CollectionTable(name = "texts", schema = "elsewhere")
    Set<String> texts;

    @ElementCollection
    @Temporal.Excluded
    Set<Integer> excluded;

    @ManyToMany
    Set<Friend> friends;

    @ManyToMany(mappedBy = "known")
    Set<Friend> knownBy;

    @ManyToMany
    @JoinTable(name = "keyed_friends")
    @MapKeyJoinColumn(name = "keeper")
    Map<Relations, Friend> keyed;

    @OneToMany
    @JoinTable(name = "joined_friends")
    List<Friend> joined;

    @OneToMany
    @JoinTable(name = "joined_friend_set")
    Set<Friend> joinedSet;

    @OneToMany
    @JoinColumn(name = "owner_id")
    @OrderColumn
    List<Friend> owned;

    @OneToMany(mappedBy = "relations")
    List<Friend> inverse;

    @OneToMany(mappedBy = "between")
    List<Friend> inverseByTable;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "F", entity = Friend.class)
    @JoinTable(name = "any_friends", inverseJoinColumns = @JoinColumn(name = "any_id"))
    @Column(name = "any_kind")
    List<Object> anyFriends;
}

/** An entity of which nothing is kept but some collections. */
@Entity
class Friend {
    @Id
    Long id;

    @ManyToOne
    Relations relations;

    @ManyToOne
    @JoinTable(name = "between_friends")
    Relations between;

    @ManyToMany
    Set<Relations> known;

    @ElementCollection
    @Temporal
    Set<String> names;

    @OneToMany
    @JoinColumn(name = "friend_id")
    @Temporal
    List<Friend> without;
}

/** An entity that is kept and referred to by a column of another entity that is. */
@Entity
@Temporal
class Referred {
    @Id
    Long id;

    @Column(name = "ref")
    String reference;

    @ManyToOne
    @JoinColumn(name = "other_ref", referencedColumnName = "ref")
    Referred other;
}
