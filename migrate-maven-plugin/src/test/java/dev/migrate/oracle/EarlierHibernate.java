package dev.migrate.oracle;

import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An earlier Hibernate in a class loader of its own, where nothing of the newest one is.
 *
 * <p>The classes that use Hibernate are loaded there once more; what goes in is of the JDK alone.
 */
final class EarlierHibernate {
    /** Both as Spring Boot 3 sets them, which runs Hibernate 6.6. */
    private static final Map<String, String> SPRING_3 = Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
            "hibernate.implicit_naming_strategy",
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

    private static final Map<String, ClassLoader> LIBRARIES = new HashMap<>();

    private EarlierHibernate() {}

    /** Creates the schema of a model in an empty database, and fails if PostgreSQL refuses a statement. */
    static void create(Variant variant, TestDatabase database) throws IOException {
        Model model = variant.model();
        URL[] urls = urls(Stream.of(
                Stream.of(PublishedModels.testClasses()), model.entityJars().stream(), model.classPath().stream()));
        try (URLClassLoader loader = new URLClassLoader(urls, libraries(variant.mapping()))) {
            PersistentClasses classes = new PersistentClasses(model, loader);
            List<String> names = classes.all().stream().map(Class::getName).toList();
            run(loader, settings(variant, database), names, classes.packages());
        }
    }

    /** Loaded once for all models: Hibernate starts slowly where its classes are new. */
    private static ClassLoader libraries(String version) {
        return LIBRARIES.computeIfAbsent(
                version,
                name -> new URLClassLoader(
                        urls(Stream.of(name, "hibernate-libraries")
                                .map(folder -> PublishedModels.jars(folder).stream())),
                        ClassLoader.getPlatformClassLoader()));
    }

    private static URL[] urls(Stream<Stream<Path>> paths) {
        return paths.flatMap(each -> each).map(EarlierHibernate::url).toArray(URL[]::new);
    }

    private static Map<String, String> settings(Variant variant, TestDatabase database) {
        PGSimpleDataSource dataSource = database.dataSource();
        Map<String, String> settings = new TreeMap<>(HibernateModel.SCHEMA_SETTINGS);
        settings.put("jakarta.persistence.validation.mode", "none");
        variant.envers().forEach((name, value) -> settings.put("org.hibernate.envers." + name, value));
        settings.putAll(variant.naming().equals("spring") ? spring(variant.mapping()) : Map.of());
        settings.put("jakarta.persistence.jdbc.url", dataSource.getUrl());
        settings.put("jakarta.persistence.jdbc.user", String.valueOf(dataSource.getUser()));
        String password = dataSource.getPassword();
        settings.put("jakarta.persistence.jdbc.password", password == null ? "" : password);
        return settings;
    }

    private static Map<String, String> spring(String version) {
        return version.equals("hibernate-6.6") ? SPRING_3 : HibernateModel.SPRING;
    }

    private static void run(
            ClassLoader loader, Map<String, String> settings, List<String> classes, List<String> packages) {
        ClassLoader former = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Class.forName(HibernateExport.class.getName(), true, loader)
                    .getMethod("create", Map.class, List.class, List.class)
                    .invoke(null, settings, classes, packages);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(former);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
