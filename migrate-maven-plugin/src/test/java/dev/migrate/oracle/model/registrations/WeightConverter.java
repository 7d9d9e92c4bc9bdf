package dev.migrate.oracle.model.registrations;

import jakarta.persistence.AttributeConverter;

class WeightConverter implements AttributeConverter<Weight, String> {
    @Override
    public String convertToDatabaseColumn(Weight attribute) {
        return attribute == null ? null : attribute.grams() + "g";
    }

    @Override
    public Weight convertToEntityAttribute(String column) {
        return column == null ? null : new Weight(Long.parseLong(column.replace("g", "")));
    }
}
