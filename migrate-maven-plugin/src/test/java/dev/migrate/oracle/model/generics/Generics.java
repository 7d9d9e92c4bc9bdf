package dev.migrate.oracle.model.generics;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@MappedSuperclass
abstract class Identified<K> {
    @Id
    K id;
}

@MappedSuperclass
abstract class Owned<K, O> extends Identified<K> {
    @ManyToOne
    O owner;

    @ElementCollection
    Set<K> aliases;

    Range<K> range;
}

@Embeddable
class Range<T> {
    T low;
    T high;
}

@Entity
class Party extends Identified<UUID> {
    @OneToMany(mappedBy = "owner")
    List<Note> notes;
}

@Entity
@AttributeOverride(name = "id", column = @Column(name = "note_id"))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "party_id", nullable = false))
class Note extends Owned<Long, Party> {
    String text;
}

@Entity
class Memo extends Owned<String, Note> {}

/** Classes within a class are entities of their own. */
class Outer {
    @Entity
    static class Inner {
        @Id
        long id;

        @ManyToOne
        Inner parent;
    }
}
