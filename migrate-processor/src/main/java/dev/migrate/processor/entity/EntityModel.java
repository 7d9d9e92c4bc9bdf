package dev.migrate.processor.entity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that was read.
 *
 * @param entities the entities, sorted by class name
 * @param converters the attribute converters, sorted by class name
 * @param packages the annotations of packages of entities and their mapped superclasses, by the sorted package names
 * @param generators the classes that annotations name as generators of keys, by their names, sorted
 * @param validationProvider whether a provider of Bean Validation is on the class path
 * @param springBoot whether Spring Boot's naming strategy is on the class path
 */
public record EntityModel(
        List<EntityClass> entities,
        List<ConverterClass> converters,
        Map<String, Annotations> packages,
        Map<String, GeneratorClass> generators,
        boolean validationProvider,
        boolean springBoot) {
    /** Copies the collections. */
    public EntityModel {
        entities = List.copyOf(entities);
        converters = List.copyOf(converters);
        packages = Collections.unmodifiableMap(new TreeMap<>(packages));
        generators = Collections.unmodifiableMap(new TreeMap<>(generators));
    }

    /** The annotations of the package that a class is in, if it has any. */
    public Optional<Annotations> annotationsOfPackage(String className) {
        return Optional.ofNullable(packages.get(className.substring(0, Math.max(0, className.lastIndexOf('.')))));
    }
}
