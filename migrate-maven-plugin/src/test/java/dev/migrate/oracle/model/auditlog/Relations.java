package dev.migrate.oracle.model.auditlog;

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
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.SoftDelete;

/** Associations and collections of all kinds. */
@Entity
@SuppressWarnings("deprecation")
@Audited
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
    @CollectionTable(name = "texts", schema = "elsewhere")
    Set<String> texts;

    @ElementCollection
    @Audited.Excluded
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
    List<Owned> owned;

    @OneToMany
    @JoinColumn(name = "required_owner_id", nullable = false)
    @OrderColumn
    List<Owned> required;

    @OneToMany
    @JoinColumn(name = "keeper_id", referencedColumnName = "code")
    @Audited.CollectionTable(name = "KeptRelations", schema = "logs")
    @MapKeyColumn(name = "place")
    Map<String, Owned> kept;

    @OneToMany
    @JoinColumn(name = "shared_id")
    @Audited.CollectionTable(name = "shared_relations")
    Set<Owned> shared;

    @OneToMany
    @JoinColumn(name = "excluded_owner_id")
    @Audited.Excluded
    Set<Owned> notLogged;

    String code;

    @OneToMany(mappedBy = "relations")
    List<Friend> inverse;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "F", entity = Friend.class)
    @JoinTable(name = "any_friends", inverseJoinColumns = @JoinColumn(name = "any_id"))
    @Column(name = "any_kind")
    List<Object> anyFriends;
}

/** Two entities that refer to each other by a table. */
@Entity
@Audited
class Joining {
    @Id
    Long id;

    @OneToOne
    @JoinTable(name = "joining_joined")
    Joined joined;
}

@Entity
@Audited
class Joined {
    @Id
    Long id;

    @OneToOne(mappedBy = "joined")
    Joining joining;
}

/** An entity that is owned by columns that are none of its attributes, but for one. */
@Entity
@Audited
class Owned {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "shared_id")
    Relations owner;
}

/** An entity of which nothing is logged but some collections. */
@Entity
class Friend {
    @Id
    Long id;

    @ManyToOne
    Relations relations;

    @ManyToMany
    Set<Relations> known;

    @ElementCollection
    @Audited
    Set<String> names;

    @OneToMany
    @JoinColumn(name = "friend_id")
    @Audited
    List<Friend> apart;
}

/** An entity that is referred to by a column that is no key. */
@Entity
@Audited
class Referred {
    @Id
    Long id;

    @Column(name = "ref")
    String reference;

    @ManyToOne
    @JoinColumn(name = "other_ref", referencedColumnName = "ref")
    Referred other;
}
