package dev.migrate.oracle;

import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Hibernate 6.6 in a class loader of its own, where neither Hibernate 7 nor Jakarta Persistence 3.2 is.
 *
 * <p>The classes that use Hibernate are loaded there once more; what goes in is of the JDK alone.
 */
final class Hibernate6 {
    /** Both as Spring Boot 3 sets them. */
    private static final Map<String, String> SPRING = Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
            "hibernate.implicit_naming_strategy",
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

    private Hibernate6() {}

    /** Creates the schema of a model in an empty database, and fails if PostgreSQL refuses a statement. */
    static void create(Variant variant, TestDatabase database) throws IOException {
        Model model = variant.model();
        Stream<Path> jars = Stream.concat(PublishedModels.jars("hibernate-6.6").stream(), model.classPath().stream());
        URL[] urls = Stream.of(Stream.of(PublishedModels.testClasses()), model.entityJars().stream(), jars)
                .flatMap(paths -> paths)
                .map(Hibernate6::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            PersistentClasses classes = new PersistentClasses(model, loader);
            List<String> names = classes.all().stream().map(Class::getName).toList();
            run(loader, settings(variant, database), names, classes.packages());
        }
    }

    private static Map<String, String> settings(Variant variant, TestDatabase database) {
        PGSimpleDataSource dataSource = database.dataSource();
        Map<String, String> settings = new TreeMap<>(HibernateModel.SCHEMA_SETTINGS);
        settings.put("jakarta.persistence.validation.mode", "none");
        variant.envers().forEach((name, value) -> settings.put("org.hibernate.envers." + name, value));
        settings.putAll(variant.naming().equals("spring") ? SPRING : Map.of());
        settings.put("jakarta.persistence.jdbc.url", dataSource.getUrl());
        settings.put("jakarta.persistence.jdbc.user", String.valueOf(dataSource.getUser()));
        String password = dataSource.getPassword();
        settings.put("jakarta.persistence.jdbc.password", password == null ? "" : password);
        return settings;
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
