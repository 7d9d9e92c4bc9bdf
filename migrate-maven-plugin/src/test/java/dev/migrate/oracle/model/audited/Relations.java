package dev.migrate.oracle.model.audited;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.AuditMappedBy;
import org.hibernate.envers.Audited;
import org.hibernate.envers.CollectionAuditTable;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.RelationTargetAuditMode;

/** Associations and collections: references lose their foreign keys, and each collection has an audit table. */
@Entity
@Audited(withModifiedFlag = true)
class Relations {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Target target;

    @ManyToOne
    @JoinColumn(name = "placed_row", referencedColumnName = "row")
    @JoinColumn(name = "placed_shelf", referencedColumnName = "shelf")
    Values.Placed placed;

    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    @ManyToOne
    Values.NotAuditedAtAll unaudited;

    @ManyToOne
    @JoinColumn(name = "`QuotedTarget`")
    Target quoted;

    @ManyToMany
    @JoinTable(
            name = "quoted_targets",
            joinColumns = @JoinColumn(name = "`Owner`"),
            inverseJoinColumns = @JoinColumn(name = "`Target`"))
    Set<Target> quotedMany;

    @OneToOne
    Target single;

    @ManyToOne
    @JoinColumn(referencedColumnName = "code")
    Target byCode;

    @ManyToOne
    @JoinTable(name = "relation_targets", joinColumns = @JoinColumn(name = "relation"))
    Target joined;

    @OneToOne
    @PrimaryKeyJoinColumn
    Target sameKey;

    @ManyToMany
    Set<Target> many;

    @ManyToMany
    @JoinTable(name = "named_targets", inverseJoinColumns = @JoinColumn(name = "the_target"))
    @AuditJoinTable(name = "named_targets_history", inverseJoinColumns = @JoinColumn(name = "old_target"))
    List<Target> named;

    @OneToMany
    @JoinTable(name = "targets")
    Collection<Target> unidirectional;

    @OneToMany
    @JoinColumn(name = "owner_id")
    Set<Owned> owned;

    @OneToMany
    @JoinColumn(name = "list_id")
    @OrderColumn(name = "place")
    List<Listed> listed;

    @OneToMany
    @JoinColumn(name = "fake_id")
    @OrderColumn(name = "fake_place")
    @AuditMappedBy(mappedBy = "fake", positionMappedBy = "fakePlace")
    List<Faked> faked;

    @OneToMany(mappedBy = "relations")
    @OrderColumn(name = "mapped_place")
    List<Mapped> mapped;

    @OneToMany(mappedBy = "relations")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Values.Kind, Keyed> keyed;

    @OneToMany(mappedBy = "named")
    @MapKey(name = "name")
    Map<String, Keyed> byName;

    @ElementCollection
    Set<String> words;

    @ElementCollection
    @OrderColumn
    List<Values.Kind> ordered;

    @ElementCollection
    @CollectionTable(name = "counted")
    @MapKeyColumn(name = "word")
    @Column(name = "count")
    Map<String, Integer> counted;

    @ElementCollection
    @Lob
    Map<String, String> texts;

    @ElementCollection
    @CollectionAuditTable(name = "old_corners")
    Set<Values.Corner> corners;

    @ElementCollection
    @OrderColumn
    List<Holder> holders;

    @ElementCollection
    Collection<Values.Corner> bag;

    @ElementCollection
    Map<String, Values.Corner> cornersByName;

    @ElementCollection
    @MapKeyJoinColumn(name = "target_key")
    Map<Target, String> byTarget;

    @ManyToMany
    @JoinTable(name = "by_corner")
    Map<Values.Corner, Target> byCorner;

    @Embedded
    Inside inside;

    @NotAudited
    @ElementCollection
    Set<String> secrets;

    @Embeddable
    static class Holder {
        String note;

        @ManyToOne
        Target held;
    }

    @Embeddable
    static class Inside {
        @ElementCollection
        Set<String> tags;

        @ManyToOne
        Target inner;
    }

    @Entity
    @Audited
    static class Target {
        @Id
        Long id;

        @Column(unique = true, length = 12)
        String code;

        @OneToOne(mappedBy = "single")
        Relations back;

        @ManyToMany(mappedBy = "many")
        Set<Relations> others;
    }

    @Entity
    @Audited
    static class Owned {
        @Id
        Long id;
    }

    @Entity
    @Audited
    static class Listed {
        @Id
        Long id;
    }

    @Entity
    @Audited
    static class Faked {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(name = "fake_id", insertable = false, updatable = false)
        Relations fake;

        @Column(name = "fake_place", insertable = false, updatable = false)
        Integer fakePlace;
    }

    @Entity
    @Audited
    static class Mapped {
        @Id
        Long id;

        @ManyToOne
        Relations relations;
    }

    @Entity
    @Audited
    static class Keyed {
        @Id
        Long id;

        String name;

        @ManyToOne
        Relations relations;

        @ManyToOne
        Relations named;
    }

    @Entity
    @Audited
    static class Shared {
        @Id
        Long id;

        @MapsId
        @OneToOne
        Target target;
    }
}
