package dev.migrate.spring;

import dev.migrate.Migrator;
import dev.migrate.execution.MigrationListener;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/**
 * Brings the database of the application's one (or primary) data source to the head when the application starts.
 *
 * <p>A {@link Migrator} bean of the application's own takes the place of this one, for example for a data source of another
 * user; a {@link MigrationListener} bean is told how the run goes.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnProperty(prefix = "migrate", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(MigrateProperties.class)
public class MigrateAutoConfiguration {
    /** Made by Spring. */
    MigrateAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    Migrator migrator(
            DataSource dataSource,
            MigrateProperties properties,
            ObjectProvider<MigrationListener> listener,
            ResourceLoader resources) {
        Migrator migrator = properties.applyTo(Migrator.configure(dataSource));
        ClassLoader classLoader = resources.getClassLoader();
        Migrator withClasses = classLoader == null ? migrator : migrator.classLoader(classLoader);
        MigrationListener only = listener.getIfUnique();
        return only == null ? withClasses : withClasses.listener(only);
    }

    @Bean
    @ConditionalOnMissingBean
    MigrateInitializer migrateInitializer(Migrator migrator, MigrateProperties properties) {
        return new MigrateInitializer(migrator, properties);
    }
}
