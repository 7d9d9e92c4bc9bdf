package dev.migrate.oracle.model.embeddables;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.Set;

/** Sets of elements that are unique in part. */
@Entity
class UniqueElements {
    @Id
    Long id;

    @ElementCollection
    @Column(unique = true)
    Set<String> words;

    @ElementCollection
    Set<WithUniqueWord> withWords;

    @ElementCollection
    Set<WithPartner> withPartners;

    @ElementCollection
    Set<WithRequiredPartner> withRequiredPartners;

    @ElementCollection
    Set<WithNestedPartner> withNestedPartners;

    @ElementCollection
    Set<WithUniqueOwner> withOwners;

    @ElementCollection
    Set<WithCompositePartner> withCompositePartners;
}

@Embeddable
class WithUniqueWord {
    @Column(unique = true)
    String word;

    String other;
}

@Embeddable
class WithPartner {
    String word;

    @OneToOne
    UniqueElements partner;
}

@Embeddable
class WithRequiredPartner {
    @Column(nullable = false)
    String word;

    @OneToOne(optional = false)
    UniqueElements partner;
}

@Embeddable
class WithNestedPartner {
    WithPartner nested;
}

@Embeddable
class WithUniqueOwner {
    String word;

    @ManyToOne
    @JoinColumn(unique = true)
    UniqueElements owner;
}

@Embeddable
class WithCompositePartner {
    String word;

    @OneToOne
    CompositeElement partner;
}

@Entity
class CompositeElement {
    @EmbeddedId
    Key id;

    @Embeddable
    record Key(int first, int second) implements Serializable {}
}
