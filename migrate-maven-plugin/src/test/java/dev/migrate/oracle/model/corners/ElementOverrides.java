package dev.migrate.oracle.model.corners;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Overrides of what is inside elements, over which those inside the elements win. */
@Embeddable
class Innermost {
    @Column(name = "inner_street")
    String street;

    int zip;

    @ManyToOne
    @JoinColumn(name = "inner_place")
    OverriddenPlace place;
}

@Embeddable
class Middle {
    @AttributeOverride(name = "street", column = @Column(name = "middle_street", length = 30))
    @AssociationOverride(name = "place", joinColumns = @JoinColumn(name = "middle_place"))
    Innermost inner;

    String town;
}

@Embeddable
class Outermost {
    @AttributeOverride(name = "inner.zip", column = @Column(name = "outer_zip"))
    Middle middle;

    String region;
}

@Embeddable
class WithCollections {
    @ElementCollection
    List<Middle> list;

    @ElementCollection
    Map<String, Innermost> map;

    @ElementCollection
    Set<Innermost> set;
}

@Entity
class OverriddenPlace {
    @Id
    Long id;

    @ElementCollection
    @AttributeOverride(name = "inner.street", column = @Column(name = "list_street", length = 40))
    @AttributeOverride(name = "town", column = @Column(name = "list_town"))
    @AssociationOverride(name = "inner.place", joinColumns = @JoinColumn(name = "list_place"))
    List<Middle> middles;

    @ElementCollection
    @AttributeOverride(name = "value.inner.street", column = @Column(name = "map_street", length = 40))
    Map<String, Middle> middleMap;

    @ElementCollection
    @AttributeOverride(name = "middle.inner.zip", column = @Column(name = "list_zip"))
    @AttributeOverride(name = "middle.town", column = @Column(name = "list_town"))
    List<Outermost> outers;

    @AttributeOverride(name = "list.inner.street", column = @Column(name = "embedded_street"))
    @AttributeOverride(name = "list.town", column = @Column(name = "embedded_town"))
    @AttributeOverride(name = "map.value.street", column = @Column(name = "value_street", length = 41))
    @AttributeOverride(name = "set.street", column = @Column(name = "set_street", length = 42))
    WithCollections embedded;
}
