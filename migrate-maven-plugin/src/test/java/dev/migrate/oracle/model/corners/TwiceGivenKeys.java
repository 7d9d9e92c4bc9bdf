package dev.migrate.oracle.model.corners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/** Keys that several associations give: the last one by name that the class itself has is the key. */
@Entity
class Harbour {
    @Id
    Long id;
}

@Entity
class Lighthouse {
    @Id
    Long id;
}

@Entity
class Pilot {
    @Id
    Long number;

    @OneToOne
    @MapsId
    @JoinColumn(name = "number")
    Harbour harbour;

    @OneToOne
    @MapsId
    @JoinColumn(name = "number")
    Lighthouse lighthouse;
}

@Entity
class Buoy {
    @Id
    Long number;

    @ManyToOne
    @MapsId
    @JoinColumn(name = "lighthouse_id")
    Lighthouse lighthouse;

    @ManyToOne
    @MapsId
    @JoinColumn(name = "harbour_id")
    Harbour harbour;
}

@MappedSuperclass
abstract class Mark {
    @ManyToOne
    @MapsId
    @JoinColumn(name = "lighthouse_id")
    Lighthouse lighthouse;
}

@Entity
class SeaMark extends Mark {
    @Id
    Long number;

    @ManyToOne
    @MapsId
    @JoinColumn(name = "harbour_id")
    Harbour harbour;
}
