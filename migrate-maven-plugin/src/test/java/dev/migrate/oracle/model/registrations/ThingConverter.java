package dev.migrate.oracle.model.registrations;

import jakarta.persistence.AttributeConverter;

class ThingConverter implements AttributeConverter<Object, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Object attribute) {
        return attribute == null ? null : 1;
    }

    @Override
    public Object convertToEntityAttribute(Integer column) {
        return null;
    }
}
