package dev.migrate.oracle.model.corners;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

/** Values within a key that another key gives: they fulfil what that one fulfils, unless the name of a column is written. */
enum RailGauge {
    NARROW,
    STANDARD,
    BROAD
}

@Embeddable
class TrackKey implements Serializable {
    @Enumerated(EnumType.ORDINAL)
    RailGauge start;

    @Enumerated(EnumType.ORDINAL)
    RailGauge stop;

    boolean paved;
}

@Entity
class Track {
    @EmbeddedId
    TrackKey key;
}

@Embeddable
class SignalKey implements Serializable {
    @Embedded
    TrackKey track;

    int number;
}

@Entity
class TrackSignal {
    @EmbeddedId
    SignalKey key;

    @ManyToOne
    @MapsId("track")
    Track track;
}

@Entity
class NamedTrackSignal {
    @EmbeddedId
    SignalKey key;

    @ManyToOne
    @MapsId("track")
    @JoinColumn(name = "track_from", referencedColumnName = "start")
    @JoinColumn(name = "track_to", referencedColumnName = "stop")
    @JoinColumn(name = "track_paved", referencedColumnName = "paved")
    Track track;
}

@Entity
class TrackSurvey {
    @EmbeddedId
    TrackKey key;

    @OneToOne
    @MapsId
    Track track;
}

record SleeperKey(TrackKey track, int number) implements Serializable {}

@Entity
@IdClass(SleeperKey.class)
class Sleeper {
    @Id
    int number;

    @Id
    @ManyToOne
    Track track;
}

@Embeddable
class YardKey implements Serializable {
    @Enumerated(EnumType.ORDINAL)
    RailGauge gauge;
}

@Entity
class Yard {
    @EmbeddedId
    YardKey key;
}

@Embeddable
class ShedKey implements Serializable {
    @Embedded
    YardKey yard;

    int number;
}

@Entity
class Shed {
    @EmbeddedId
    ShedKey key;

    @ManyToOne
    @MapsId("yard")
    Yard yard;

    @ManyToOne
    Track beside;
}
