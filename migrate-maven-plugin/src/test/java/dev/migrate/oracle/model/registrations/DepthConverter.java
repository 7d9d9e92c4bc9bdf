package dev.migrate.oracle.model.registrations;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class DepthConverter implements AttributeConverter<Depth, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Depth attribute) {
        return attribute == null ? null : (int) attribute.meters();
    }

    @Override
    public Depth convertToEntityAttribute(Integer column) {
        return column == null ? null : new Depth(column);
    }
}
