package dev.migrate.oracle.model.corners;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** Embeddables that extend others, of which they have nothing where they are embedded themselves. */
@Embeddable
abstract class Gauge {
    Double reading;
}

@Embeddable
class Thermometer extends Gauge {
    String scale;
}

@Entity
class WeatherStation {
    @Id
    Long id;

    Thermometer indoors;

    @ElementCollection
    List<Thermometer> outdoors;
}
