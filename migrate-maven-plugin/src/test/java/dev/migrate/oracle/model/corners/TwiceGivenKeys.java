package dev.migrate.oracle.model.corners;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.Objects;

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

@Embeddable
class Passage implements Serializable {
    private static final long serialVersionUID = 1L;

    long start;
    long finish;

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage passage && passage.start == start && passage.finish == finish;
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, finish);
    }
}

/** Its parts refer to what the first attributes by name refer to, whatever gives the columns. */
@Entity
class Voyage {
    @EmbeddedId
    Passage passage;

    @ManyToOne
    @MapsId("start")
    @JoinColumn(name = "start_id")
    Lighthouse west;

    @ManyToOne
    @MapsId("start")
    @JoinColumn(name = "start_id")
    Harbour east;

    @ManyToOne
    @MapsId("finish")
    @JoinColumn(name = "finish_id")
    Lighthouse south;

    @ManyToOne
    @JoinColumn(name = "finish_id", insertable = false, updatable = false)
    Harbour north;
}
