package dev.migrate.oracle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;

/** Creates schemas by the Hibernate that its class loader has, of whichever version. */
public final class HibernateExport {
    private HibernateExport() {}

    /**
     * Creates the schema of entities.
     *
     * @param settings those of Hibernate
     * @param classes the names of the persistent classes
     * @param packages the names of annotated packages
     */
    public static void create(Map<String, String> settings, List<String> classes, List<String> packages) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoaderService(new OwnServices())
                        .build())
                .applySettings(new TreeMap<>(settings))
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            packages.forEach(sources::addPackage);
            classes.forEach(sources::addAnnotatedClassName);
            SessionFactory factory = sources.buildMetadata().buildSessionFactory();
            factory.close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    /** Services of this class loader alone: Hibernate looks for those of the tests' own class path too, made for another version. */
    private static final class OwnServices extends ClassLoaderServiceImpl {
        @Override
        public <S> Collection<S> loadJavaServices(Class<S> contract) {
            return ServiceLoader.load(contract, HibernateExport.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        }
    }
}
