package dev.migrate.oracle;

import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.postgresql.ds.PGSimpleDataSource;

/** What Hibernate makes of a model: a session factory that created its schema when it started. */
final class HibernateModel implements AutoCloseable {
    /** The naming strategies as Spring Boot 4 sets them. */
    static final Map<String, String> SPRING = Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
            "hibernate.implicit_naming_strategy",
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy");

    /** What makes a session factory create its schema, and nothing but that. */
    static final Map<String, String> SCHEMA_SETTINGS = Map.of(
            "hibernate.hbm2ddl.auto", "create-only",
            "hibernate.hbm2ddl.halt_on_error", "true",
            "hibernate.hbm2ddl.create_namespaces", "true",
            // Named queries and listeners have no part in the schema, and need classes besides the entities.
            "hibernate.query.startup_check", "false",
            // What Hypersistence Utils would store otherwise without being asked, since it is on the class path.
            "hypersistence.utils.enable_types_contributor", "false",
            "hibernate.jpa_callbacks.enabled", "false");

    private final URLClassLoader loader;
    private final StandardServiceRegistry registry;
    private final PGSimpleDataSource dataSource;
    private final SessionFactory factory;

    private HibernateModel(Variant variant, TestDatabase database) throws IOException {
        this.loader = loader(variant.model());
        this.dataSource = database.dataSource();
        this.registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySettings(settings(variant))
                .applySetting("hibernate.connection.datasource", dataSource)
                .build();
        this.factory = sources(variant.model()).buildMetadata().buildSessionFactory();
    }

    /** Creates the schema in an empty database, and fails if PostgreSQL refuses a statement. */
    static HibernateModel create(Variant variant, TestDatabase database) throws IOException {
        return new HibernateModel(variant, database);
    }

    /** What {@code hibernate.hbm2ddl.auto=validate} says of a database; empty if it passes. */
    Optional<String> validate(TestDatabase database) {
        dataSource.setDatabaseName(database.name());
        try {
            factory.getSchemaManager().validateMappedObjects();
            return Optional.empty();
        } catch (SchemaManagementException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        factory.close();
        StandardServiceRegistryBuilder.destroy(registry);
        loader.close();
    }

    private MetadataSources sources(Model model) throws IOException {
        PersistentClasses classes = new PersistentClasses(model, loader);
        MetadataSources sources = new MetadataSources(registry);
        classes.packages().forEach(sources::addPackage);
        classes.all().forEach(sources::addAnnotatedClass);
        return sources;
    }

    private static Map<String, Object> settings(Variant variant) {
        Map<String, Object> settings = new TreeMap<>(SCHEMA_SETTINGS);
        settings.put("jakarta.persistence.validation.mode", variant.beanValidation() ? "ddl" : "none");
        variant.envers().forEach((name, value) -> settings.put("org.hibernate.envers." + name, value));
        settings.putAll(variant.quoting());
        settings.putAll(variant.naming().equals("spring") ? SPRING : Map.of());
        return settings;
    }

    private static URLClassLoader loader(Model model) {
        URL[] urls = Stream.of(model.directories(), model.entityJars(), model.classPath())
                .flatMap(List::stream)
                .map(HibernateModel::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, HibernateModel.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
