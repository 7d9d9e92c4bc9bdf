package dev.migrate.oracle.model.corners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.generator.EventType;

/** Times that events set: without that of the insert there is a row without them. */
@Entity
class Visit {
    @Id
    long id;

    @CurrentTimestamp
    Instant touched;

    @CurrentTimestamp(event = EventType.INSERT)
    Instant begun;

    @CurrentTimestamp(event = EventType.UPDATE)
    Instant changed;

    @CurrentTimestamp(event = {EventType.UPDATE, EventType.INSERT})
    Instant written;
}
