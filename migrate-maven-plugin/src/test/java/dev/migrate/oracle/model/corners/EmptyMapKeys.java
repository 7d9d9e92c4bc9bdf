package dev.migrate.oracle.model.corners;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Map;

/** Maps whose keys have no columns. */
@Embeddable
class EmptyKey {}

@Entity
class EmptyTarget {
    @Id
    Long id;

    @ManyToOne
    EmptyOwner owner;
}

@Entity
class EmptyOwner {
    @Id
    Long id;

    @OneToMany
    Map<EmptyKey, EmptyTarget> owned;

    @ElementCollection
    Map<EmptyKey, String> words;

    @OneToMany(mappedBy = "owner")
    Map<EmptyKey, EmptyTarget> inverse;

    @ManyToMany
    @JoinTable(name = "empty_many")
    Map<EmptyKey, EmptyTarget> many;
}
