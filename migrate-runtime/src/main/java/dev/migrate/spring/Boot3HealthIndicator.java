package dev.migrate.spring;

import dev.migrate.Migrator;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** Spring Boot 3's health of the database: up at the head or ahead of it, out of service behind it. */
final class Boot3HealthIndicator extends AbstractHealthIndicator {
    private final Migrator migrator;

    Boot3HealthIndicator(Migrator migrator) {
        super("Where the database stands can't be read");
        this.migrator = migrator;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        HealthDetails health = HealthDetails.read(migrator);
        (health.isUp() ? builder.up() : builder.outOfService()).withDetails(health.details());
    }
}
