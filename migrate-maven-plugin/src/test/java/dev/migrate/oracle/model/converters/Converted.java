package dev.migrate.oracle.model.converters;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attributes whose columns hold what a converter makes of them. */
@Entity
class Converted {
    @Id
    Long id;

    Celsius byItself;

    @Convert(converter = LengthConverter.class)
    Length length;

    @Convert(disableConversion = true)
    Celsius serialized;

    @Embedded
    @Convert(attributeName = "width", converter = LengthConverter.class)
    Box box;

    @ElementCollection
    @Convert(converter = LengthConverter.class)
    Set<Length> lengths;

    @ElementCollection
    @Convert(attributeName = "key", converter = LengthConverter.class)
    Map<Length, String> names;

    @Convert(converter = LengthConverter.class)
    @Column(precision = 8, scale = 2)
    Length precise;

    @Convert(converter = LengthConverter.class)
    @Column(length = 20)
    Set<Length> manyLengths;

    @Convert(converter = LengthConverter.class)
    Length[] lengthArray;

    List<Celsius> manyDegrees;
}

@Embeddable
class Box {
    Length width;
}

record Celsius(double degrees) implements java.io.Serializable {}

record Length(long millimeters) implements java.io.Serializable {}

@Converter(autoApply = true)
class CelsiusConverter implements AttributeConverter<Celsius, Double> {
    @Override
    public Double convertToDatabaseColumn(Celsius attribute) {
        return attribute == null ? null : attribute.degrees();
    }

    @Override
    public Celsius convertToEntityAttribute(Double column) {
        return column == null ? null : new Celsius(column);
    }
}

@Converter
class LengthConverter implements AttributeConverter<Length, String> {
    @Override
    public String convertToDatabaseColumn(Length attribute) {
        return attribute == null ? null : attribute.millimeters() + "mm";
    }

    @Override
    public Length convertToEntityAttribute(String column) {
        return column == null ? null : new Length(Long.parseLong(column.replace("mm", "")));
    }
}
