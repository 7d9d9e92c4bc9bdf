package dev.migrate.spring;

import dev.migrate.DatabaseState;
import dev.migrate.Migrator;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** Spring Boot 3's health of the database: up at the head, out of service behind it. One round trip. */
final class Boot3HealthIndicator extends AbstractHealthIndicator {
    private final Migrator migrator;

    Boot3HealthIndicator(Migrator migrator) {
        super("Where the database stands can't be read");
        this.migrator = migrator;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        DatabaseState state = migrator.current();
        Health.Builder health = state.isAtHead() ? builder.up() : builder.outOfService();
        health.withDetails(HealthDetails.of(state));
    }
}
