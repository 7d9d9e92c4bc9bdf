package dev.migrate.oracle.model.corners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.FractionalSeconds;

/** What references times with other digits than the default: where its name is written, Hibernate forgets the digits. */
@Entity
@SuppressWarnings("removal")
class Moment {
    @Id
    Long id;

    @Column(name = "at", unique = true, secondPrecision = 3)
    LocalDateTime at;

    @Column(name = "zoned", unique = true, secondPrecision = 0)
    Instant zoned;

    @Column(name = "daytime", unique = true, secondPrecision = 3)
    LocalTime daytime;

    @FractionalSeconds(2)
    @Column(name = "fractional", unique = true)
    Instant fractional;

    @Column(name = "defined", unique = true, columnDefinition = "timestamp(2)")
    LocalDateTime defined;
}

@Entity
class MomentReference {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "named_at", referencedColumnName = "at")
    Moment namedAt;

    @ManyToOne
    @JoinColumn(referencedColumnName = "zoned")
    Moment unnamed;

    @ManyToOne
    @JoinColumn(name = "named_zoned", referencedColumnName = "zoned")
    Moment namedZoned;

    @ManyToOne
    @JoinColumn(name = "named_daytime", referencedColumnName = "daytime")
    Moment namedDaytime;

    @ManyToOne
    @JoinColumn(name = "named_fractional", referencedColumnName = "fractional")
    Moment namedFractional;

    @ManyToOne
    @JoinColumn(name = "named_defined", referencedColumnName = "defined")
    Moment namedDefined;
}

@Entity
@SecondaryTable(name = "timed_more")
@SecondaryTable(name = "timed_named", pkJoinColumns = @PrimaryKeyJoinColumn(name = "timed_at"))
@Inheritance(strategy = InheritanceType.JOINED)
class Timed {
    @Id
    @Column(secondPrecision = 3)
    Instant at;

    @Column(table = "timed_more")
    String text;

    @ElementCollection
    List<String> words;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "owner_at"))
    List<String> others;

    @OneToMany
    @JoinColumn
    List<MomentReference> unnamed;

    @OneToMany
    @JoinColumn(name = "timed_named")
    List<MomentReference> named;

    @ManyToOne
    @JoinTable(name = "timed_previous")
    Timed previous;
}

@Entity
class TimedSub extends Timed {}

@Entity
@PrimaryKeyJoinColumn(name = "sub_at")
class TimedNamedSub extends Timed {}

@Entity
class TimedReference {
    @Id
    Long id;

    @ManyToOne
    Timed unnamed;

    @ManyToOne
    @JoinColumn(name = "named")
    Timed named;

    @ElementCollection
    Map<Timed, String> keys;
}

@Entity
class TimedDerived {
    @Id
    Instant id;

    @MapsId
    @OneToOne
    Timed timed;
}

@Entity
class TimedNamedDerived {
    @Id
    Instant id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "timed_key")
    Timed timed;
}

@Embeddable
record TimedPartId(@Column(secondPrecision = 3) LocalDateTime at, int number) {}

@Entity
class TimedPart {
    @EmbeddedId
    TimedPartId id;
}

@Entity
class TimedPartReference {
    @Id
    Long id;

    @ManyToOne
    TimedPart unnamed;

    @ManyToOne
    @JoinColumn(name = "part_at")
    @JoinColumn(name = "part_number")
    TimedPart named;
}
