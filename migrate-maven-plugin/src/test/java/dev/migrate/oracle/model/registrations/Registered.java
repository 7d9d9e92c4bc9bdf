package dev.migrate.oracle.model.registrations;

import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ConverterRegistration;

/** Conversions that registrations decide: of attributes alone, and of exactly the registered type. */
@Entity
@ConverterRegistration(converter = DepthConverter.class, autoApply = false)
@ConverterRegistration(converter = ThingConverter.class, domainType = Thing.class)
class Registered {
    @Id
    Long id;

    Weight weight;

    @ElementCollection
    Set<Weight> weights;

    @ElementCollection
    Map<Weight, String> names;

    @Convert(disableConversion = true)
    Weight unconverted;

    Depth depth;

    @ElementCollection
    Set<Depth> depths;

    @Convert(converter = DepthConverter.class)
    Depth converted;

    Thing thing;

    OtherThing other;

    Corner corner;
}
