package dev.migrate.oracle;

import dev.migrate.test.PostgresServer;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** What Hibernate creates for a model when a session factory starts. */
final class HibernateSchema {
    private static final Map<String, String> SPRING = Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
            "hibernate.implicit_naming_strategy",
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy");

    private HibernateSchema() {}

    /** Creates it in an empty database, and fails if PostgreSQL refuses a statement. */
    static void create(Model model, String naming, TestDatabase database) throws IOException {
        try (URLClassLoader loader = loader(model)) {
            StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                            .applyClassLoader(loader)
                            .build())
                    .applySettings(settings(naming, database))
                    .build();
            try (SessionFactory factory =
                    sources(registry, model, loader).buildMetadata().buildSessionFactory()) {
                factory.isOpen();
            } finally {
                StandardServiceRegistryBuilder.destroy(registry);
            }
        }
    }

    private static MetadataSources sources(StandardServiceRegistry registry, Model model, ClassLoader loader)
            throws IOException {
        PersistentClasses classes = new PersistentClasses(model, loader);
        MetadataSources sources = new MetadataSources(registry);
        classes.packages().forEach(sources::addPackage);
        classes.all().forEach(sources::addAnnotatedClass);
        return sources;
    }

    private static Map<String, Object> settings(String naming, TestDatabase database) {
        Map<String, Object> settings = new TreeMap<>(Map.of(
                "hibernate.connection.url", database.url(),
                "hibernate.connection.username", PostgresServer.user(),
                "hibernate.connection.password", PostgresServer.password(),
                "hibernate.hbm2ddl.auto", "create",
                "hibernate.hbm2ddl.halt_on_error", "true",
                "hibernate.hbm2ddl.create_namespaces", "true",
                // Named queries and listeners have no part in the schema, and need classes besides the entities.
                "hibernate.query.startup_check", "false",
                "hibernate.jpa_callbacks.enabled", "false",
                "jakarta.persistence.validation.mode", "none"));
        settings.putAll(naming.equals("spring") ? SPRING : Map.of());
        return settings;
    }

    private static URLClassLoader loader(Model model) {
        URL[] urls = Stream.of(model.directories(), model.entityJars(), model.classPath())
                .flatMap(List::stream)
                .map(HibernateSchema::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, HibernateSchema.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
