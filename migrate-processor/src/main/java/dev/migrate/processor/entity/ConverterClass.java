package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;

/**
 * An attribute converter.
 *
 * @param className its binary name
 * @param attributeType the type of the attribute
 * @param columnType the type that is stored
 * @param autoApply whether it applies wherever the attribute type stands
 * @param place where it stands
 */
public record ConverterClass(
        String className, TypeModel attributeType, TypeModel columnType, boolean autoApply, Place place) {}
