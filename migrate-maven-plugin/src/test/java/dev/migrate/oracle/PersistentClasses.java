package dev.migrate.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the classes of a model that a persistence unit would list, as a container's scan does. */
final class PersistentClasses {
    private static final Set<String> ANNOTATIONS = Set.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.Converter");
    private static final Pattern CLASS_FILE = Pattern.compile("(?!META-INF/).*\\.class");

    private final Model model;
    private final ClassLoader loader;

    PersistentClasses(Model model, ClassLoader loader) {
        this.model = model;
        this.loader = loader;
    }

    /** The classes, in the order of their names. */
    List<Class<?>> all() throws IOException {
        return names().stream()
                .filter(name -> !name.endsWith("package-info"))
                .<Class<?>>map(this::load)
                .filter(PersistentClasses::isPersistent)
                .toList();
    }

    /** The packages that may have annotations of their own. */
    List<String> packages() throws IOException {
        return names().stream()
                .filter(name -> name.endsWith(".package-info"))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .toList();
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path directory : model.directories()) {
            names.addAll(names(directory));
        }
        for (Path jar : model.entityJars()) {
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                names.addAll(names(files.getPath("/")));
            }
        }
        return names.stream().filter(this::isWanted).sorted().toList();
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(path -> CLASS_FILE.matcher(path).matches())
                    .map(path ->
                            path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isWanted(String name) {
        return (model.entityPackages().isEmpty()
                        || model.entityPackages().stream().anyMatch(prefix -> name.startsWith(prefix + ".")))
                && model.excludeEntities().stream()
                        .noneMatch(pattern -> name.matches(
                                pattern.replace(".", "\\.").replace("$", "\\$").replace("*", ".*")));
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (NoClassDefFoundError e) {
            // A class for an optional dependency that is not there; no entity.
            return Object.class;
        }
    }

    private static boolean isPersistent(Class<?> type) {
        return Stream.of(type.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getName)
                .anyMatch(ANNOTATIONS::contains);
    }
}
