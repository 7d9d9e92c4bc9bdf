package dev.migrate.spring;

import dev.migrate.Migrator;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Adds the health indicator {@code migrate} to an application with the actuator of Spring Boot 3. */
@AutoConfiguration(after = MigrateAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("migrate")
@ConditionalOnBean(Migrator.class)
public class Boot3HealthAutoConfiguration {
    /** Made by Spring. */
    Boot3HealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "migrateHealthIndicator")
    HealthIndicator migrateHealthIndicator(Migrator migrator) {
        return new Boot3HealthIndicator(migrator);
    }
}
