package dev.migrate.spring;

import dev.migrate.Migrator;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Adds the {@link MigrateEndpoint} to an application with the actuator; as all endpoints, it has to be exposed. */
@AutoConfiguration(after = MigrateAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(endpoint = MigrateEndpoint.class)
@ConditionalOnBean(Migrator.class)
public class MigrateEndpointAutoConfiguration {
    /** Made by Spring. */
    MigrateEndpointAutoConfiguration() {}

    @Bean
    MigrateEndpoint migrateEndpoint(Migrator migrator) {
        return new MigrateEndpoint(migrator);
    }
}
