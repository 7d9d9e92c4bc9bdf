package com.acme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
@SuppressWarnings("rawtypes")
public class Upper implements AttributeConverter { // [UnresolvedConverter]
    @Override
    public Object convertToDatabaseColumn(Object value) {
        return value;
    }

    @Override
    public Object convertToEntityAttribute(Object value) {
        return value;
    }
}
