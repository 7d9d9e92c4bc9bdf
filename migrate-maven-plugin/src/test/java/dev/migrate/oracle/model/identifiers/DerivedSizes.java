package dev.migrate.oracle.model.identifiers;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/** What keys are derived from: Hibernate keeps the sizes of some derived columns and forgets those of others. */
@Entity
class Town {
    @Id
    @Column(length = 30)
    String code;

    @Column(length = 40, unique = true)
    String name;
}

@Entity
class NumberedTown {
    @Id
    Long id;

    @Column(length = 40, unique = true)
    String name;
}

@Embeddable
class TownKey implements Serializable {
    @Column(length = 20)
    String town;

    String rest;
}

@Entity
class NamedMayor {
    @Id
    @Column(length = 20)
    String id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "town_code")
    Town town;
}

@Entity
class MayorByName {
    @Id
    @Column(length = 20)
    String id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "town_name", referencedColumnName = "name")
    Town town;
}

@Entity
class MayorByUnnamedName {
    @Id
    @Column(length = 20)
    String id;

    @OneToOne
    @MapsId
    @JoinColumn(referencedColumnName = "name")
    Town town;
}

@Entity
class MayorOfMissing {
    @Id
    Long id;

    @OneToOne
    @MapsId
    @NotFound(action = NotFoundAction.IGNORE)
    @JoinColumn(name = "town_name", referencedColumnName = "name")
    NumberedTown town;
}

@Entity
class Councillor {
    @Id
    @Column(length = 20)
    String id;

    @ManyToOne
    @MapsId
    @JoinColumn(name = "town_code")
    Town town;
}

@Entity
class CouncillorByName {
    @Id
    @Column(length = 20)
    String id;

    @ManyToOne
    @MapsId
    @JoinColumn(name = "town_name", referencedColumnName = "name")
    Town town;
}

@Entity
class Street {
    @EmbeddedId
    TownKey id;

    @ManyToOne
    @MapsId("town")
    Town town;
}

@Entity
class NamedStreet {
    @EmbeddedId
    TownKey id;

    @ManyToOne
    @MapsId("town")
    @JoinColumn(name = "town_code")
    Town town;
}

@Entity
class StreetByUnnamedName {
    @EmbeddedId
    TownKey id;

    @ManyToOne
    @MapsId("town")
    @JoinColumn(referencedColumnName = "name")
    Town town;
}

@Entity
class Walk {
    @Id
    Long id;

    @ManyToOne
    Street street;

    @ManyToOne
    NamedStreet namedStreet;

    @ManyToOne
    Councillor councillor;

    @ManyToOne
    NamedMayor mayor;
}

@Embeddable
class FirstKey implements Serializable {
    @Column(name = "given_name", length = 32)
    String first;

    @Column(length = 33)
    String last;

    @Column(precision = 12, scale = 3)
    BigDecimal number;
}

@Entity
class First {
    @EmbeddedId
    FirstKey id;
}

@Embeddable
class SecondKey implements Serializable {
    @Column(length = 12)
    String name;

    FirstKey firstKey;
}

@Entity
class Second {
    @EmbeddedId
    SecondKey id;

    @ManyToOne
    @MapsId("firstKey")
    First first;
}

@Entity
class NamedSecond {
    @EmbeddedId
    SecondKey id;

    @ManyToOne
    @MapsId("firstKey")
    @JoinColumn(name = "a", referencedColumnName = "given_name")
    @JoinColumn(name = "b", referencedColumnName = "last")
    @JoinColumn(name = "c", referencedColumnName = "number")
    First first;

    @ElementCollection
    Set<String> words;
}

@Embeddable
class ThirdKey implements Serializable {
    @Column(length = 13)
    String kind;

    SecondKey secondKey;
}

@Entity
class Third {
    @EmbeddedId
    ThirdKey id;

    @ManyToOne
    @MapsId("secondKey")
    Second second;
}

@Entity
class ThirdOfNamed {
    @EmbeddedId
    ThirdKey id;

    @ManyToOne
    @MapsId("secondKey")
    NamedSecond second;
}

@Entity
class Fourth {
    @Id
    Long id;

    @ManyToOne
    Third third;

    @ManyToOne
    ThirdOfNamed thirdOfNamed;

    @ManyToMany
    Set<NamedSecond> seconds;
}
