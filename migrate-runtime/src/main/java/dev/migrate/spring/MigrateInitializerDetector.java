package dev.migrate.spring;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Tells Spring Boot that what depends on an initialized database depends on {@link MigrateInitializer}. */
final class MigrateInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {
    MigrateInitializerDetector() {}

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(MigrateInitializer.class);
    }
}
