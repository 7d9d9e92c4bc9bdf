package dev.migrate.processor.entity;

import java.util.List;

/**
 * All that was read.
 *
 * @param entities the entities, sorted by class name
 * @param converters the attribute converters, sorted by class name
 * @param packages the annotations of the entities' packages, sorted by package name
 * @param validationProvider whether a provider of Bean Validation is on the class path
 */
public record EntityModel(
        List<EntityClass> entities,
        List<ConverterClass> converters,
        List<Annotations> packages,
        boolean validationProvider) {
    /** Copies the lists. */
    public EntityModel {
        entities = List.copyOf(entities);
        converters = List.copyOf(converters);
        packages = List.copyOf(packages);
    }
}
