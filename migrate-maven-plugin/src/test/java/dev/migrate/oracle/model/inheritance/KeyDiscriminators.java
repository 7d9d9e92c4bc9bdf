package dev.migrate.oracle.model.inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Set;
import org.hibernate.annotations.DiscriminatorOptions;

/** The discriminator is an attribute of the key. */
@Entity
@DiscriminatorColumn(name = "type")
@DiscriminatorOptions(insert = false)
class TypedNode {
    @EmbeddedId
    TypedKey id;
}

@Embeddable
class TypedKey implements Serializable {
    Long number;

    @Column(name = "type")
    String type;
}

@Entity
@DiscriminatorValue("LEAF")
class TypedLeaf extends TypedNode {}

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorOptions(insert = false)
@IdClass(KindKey.class)
class KindNode {
    @Id
    Long id;

    @Id
    Integer kind;
}

class KindKey implements Serializable {
    Long id;

    Integer kind;
}

@Entity
@DiscriminatorValue("1")
class KindLeaf extends KindNode {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type", length = 7)
@DiscriminatorOptions(insert = false)
class TypedStem {
    @EmbeddedId
    TypedKey id;
}

@Entity
@DiscriminatorValue("TWIG")
class TypedTwig extends TypedStem {}

@Entity
class AllTyped {
    @Id
    Long id;

    @ManyToOne
    TypedNode node;

    @ManyToOne
    TypedTwig twig;

    @ManyToMany
    Set<TypedLeaf> leaves;
}
