package dev.migrate.maven;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the project and of its dependencies, apart from Maven's.
 *
 * <p>It shares {@code dev.migrate} and {@code org.slf4j} with the plugin where the plugin has the class: revisions
 * implement the plugin's own {@code Migration}, and their log lines come out in Maven's log. All else, the JDBC driver
 * included, is the project's.
 */
final class ProjectClassLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private static final List<String> SHARED = List.of("dev.migrate.", "org.slf4j.");

    private final ClassLoader plugin;

    /**
     * Takes the class path of the project at run time.
     *
     * @param plugin the loader of the plugin's classes
     */
    ProjectClassLoader(List<Path> classPath, ClassLoader plugin) {
        super("project", urls(classPath), ClassLoader.getPlatformClassLoader());
        this.plugin = plugin;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        Class<?> shared = shared(name);
        return shared != null ? shared : super.loadClass(name, resolve);
    }

    /** Whether the class path of the project has this class, whatever the plugin shares. */
    boolean hasOwn(Class<?> type) {
        return findResource(type.getName().replace('.', '/') + ".class") != null;
    }

    /** Closes the jars, after the drivers from them have left {@code DriverManager}. */
    @Override
    public void close() throws IOException {
        try (InputStream own = DriverRegistrations.class.getResourceAsStream("DriverRegistrations.class")) {
            byte[] code = Objects.requireNonNull(own).readAllBytes();
            Class<?> copy = defineClass(DriverRegistrations.class.getName(), code, 0, code.length);
            ((Runnable) copy.getConstructor().newInstance()).run();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The drivers of the project could not be deregistered", e);
        } finally {
            super.close();
        }
    }

    private @Nullable Class<?> shared(String name) {
        if (SHARED.stream().noneMatch(name::startsWith)) {
            return null;
        }
        try {
            return plugin.loadClass(name);
        } catch (ClassNotFoundException e) {
            // The project's own package may begin with ours.
            return null;
        }
    }

    private static URL[] urls(List<Path> classPath) {
        return classPath.stream().map(ProjectClassLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path element) {
        try {
            return element.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not a file: " + element, e);
        }
    }
}
