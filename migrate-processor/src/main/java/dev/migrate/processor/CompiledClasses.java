package dev.migrate.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The compiled classes of a module and what they need to be understood.
 *
 * @param directories the folders of class files whose entities and revisions are read; settings are found in them
 * @param entityJars the jars whose entities belong to the model too
 * @param classPath all other folders and jars that the classes were compiled with
 * @param settings settings that win over {@code migrate.properties}, with the prefix {@code migrate.}
 */
public record CompiledClasses(
        List<Path> directories, List<Path> entityJars, List<Path> classPath, Map<String, String> settings) {
    /** Copies the collections. */
    public CompiledClasses {
        directories = List.copyOf(directories);
        entityJars = List.copyOf(entityJars);
        classPath = List.copyOf(classPath);
        settings = Map.copyOf(settings);
    }
}
