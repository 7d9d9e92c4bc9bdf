package dev.migrate.oracle;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Entity classes that both sides create a schema from.
 *
 * @param name what the model is called in the tests
 * @param directories the folders of class files whose entities belong to it
 * @param entityJars the jars whose entities belong to it
 * @param classPath what the entities need besides
 * @param entityPackages prefixes of the packages whose entities are taken; empty for all
 * @param excludeEntities patterns of class names that are left out, {@code *} for any characters
 */
record Model(
        String name,
        List<Path> directories,
        List<Path> entityJars,
        List<Path> classPath,
        List<String> entityPackages,
        List<String> excludeEntities) {

    /** The settings that choose the entities, as they would stand in {@code migrate.properties}. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        if (!entityPackages.isEmpty()) {
            settings.put("migrate.entityPackages", String.join(",", entityPackages));
        }
        if (!excludeEntities.isEmpty()) {
            settings.put("migrate.excludeEntities", String.join(",", excludeEntities));
        }
        return settings;
    }

    @Override
    public String toString() {
        return name;
    }
}
