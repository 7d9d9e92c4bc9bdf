package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import java.util.Map;
import java.util.Set;

/** Maps whose keys are in the join table of the other side, which owns the association. */
@Entity
class Crew {
    @Id
    Long id;

    @ManyToMany
    Set<Shift> shifts;

    @ManyToMany
    Set<Harbor> harbors;

    @ManyToMany
    Map<String, Vessel> vessels;

    @ManyToOne
    @JoinTable(name = "led_crew")
    Fleet fleet;
}

@Embeddable
class Berth {
    String pier;

    @Column(nullable = false)
    int place;
}

enum Watch {
    DAY,
    NIGHT
}

@Entity
class Shift {
    @Id
    Long id;

    @ManyToMany(mappedBy = "shifts")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Watch, Crew> crews;
}

@Entity
class Harbor {
    @Id
    Long id;

    @ManyToMany(mappedBy = "harbors")
    Map<Berth, Crew> crews;
}

@Entity
class Vessel {
    @Id
    Long id;

    @ManyToMany(mappedBy = "vessels")
    Map<Harbor, Crew> crews;
}

@Entity
class Fleet {
    @Id
    Long id;

    @OneToMany(mappedBy = "fleet")
    Map<String, Crew> crews;
}
