package dev.migrate.oracle.model.corners;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
import java.util.Date;

/** Keys whose attributes have other types than what the associations that give them reference. */
@Entity
class Stem {
    @Id
    int id;
}

enum Growth {
    SEED,
    GROWN
}

@Entity
class Grade {
    @Id
    @Enumerated(EnumType.STRING)
    Growth growth;
}

@Entity
@SuppressWarnings("deprecation")
class Holiday {
    @Id
    @Temporal(TemporalType.DATE)
    Date day;
}

@Entity
class Leaf {
    @Id
    long id;

    @MapsId
    @OneToOne
    Stem stem;
}

@Embeddable
class TwigId implements Serializable {
    String name;
    long stem;
    Date day;

    @Enumerated(EnumType.STRING)
    Growth growth;
}

@Entity
class Twig {
    @EmbeddedId
    TwigId id;

    @MapsId("stem")
    @ManyToOne
    Stem stem;

    @MapsId("growth")
    @ManyToOne
    Grade grade;

    @MapsId("day")
    @ManyToOne
    Holiday holiday;
}

@Embeddable
class Serial implements Serializable {
    int id;
}

@MappedSuperclass
abstract class Numbered<K extends Serializable> {
    @EmbeddedId
    K id;
}

/** What the key holds is overridden by its own name, and an association refers to the entity's own key. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "branch_number"))
class Branch extends Numbered<Serial> {
    @ManyToOne
    @JoinColumn(name = "branch_number", insertable = false, updatable = false)
    Branch itself;
}
