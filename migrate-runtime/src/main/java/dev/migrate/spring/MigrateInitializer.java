package dev.migrate.spring;

import dev.migrate.Migrator;
import org.springframework.beans.factory.InitializingBean;

/** The bean that JPA and all else that needs the database wait for: when it is there, the database is ready. */
public final class MigrateInitializer implements InitializingBean {
    private final Migrator migrator;
    private final MigrateProperties properties;

    MigrateInitializer(Migrator migrator, MigrateProperties properties) {
        this.migrator = migrator;
        this.properties = properties;
    }

    @Override
    public void afterPropertiesSet() {
        migrator.start(properties.over(migrator.startSettings()));
    }
}
