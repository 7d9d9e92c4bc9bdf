package dev.migrate.spring;

import dev.migrate.Migrator;
import dev.migrate.settings.StartSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The properties {@code migrate.*} of an application. What is not set is as in {@code META-INF/migrate/migrate.properties}.
 *
 * @param enabled whether anything is done at all; default true
 * @param schema the default schema of the application's tables
 * @param historyTable the table that records applied revisions
 * @param lockTimeout how long a statement waits for the lock of a table; default 5 s
 * @param lockWait how long to wait for another process that is migrating the same database; default 5 min
 * @param mode what is done about pending revisions; default apply
 * @param waitLimit how long the mode {@code wait} waits; default 5 min
 * @param pendingModelChanges what is done about entities that changed after the last revision was written; default warn
 * @param databaseAhead what is done when the database has all revisions of the application and newer ones; default warn
 */
@ConfigurationProperties("migrate")
public record MigrateProperties(
        @Nullable Boolean enabled,
        @Nullable String schema,
        @Nullable String historyTable,
        @Nullable Duration lockTimeout,
        @Nullable Duration lockWait,
        StartSettings.@Nullable Mode mode,
        @Nullable Duration waitLimit,
        StartSettings.@Nullable PendingModelChanges pendingModelChanges,
        StartSettings.@Nullable DatabaseAhead databaseAhead) {

    Migrator applyTo(Migrator migrator) {
        Migrator result = migrator;
        result = schema == null ? result : result.schema(schema);
        result = historyTable == null ? result : result.historyTable(historyTable);
        result = lockTimeout == null ? result : result.lockTimeout(lockTimeout);
        return lockWait == null ? result : result.lockWait(lockWait);
    }

    /** What is set here over what the application ships. */
    StartSettings over(StartSettings shipped) {
        return new StartSettings(
                mode == null ? shipped.mode() : mode,
                waitLimit == null ? shipped.waitLimit() : waitLimit,
                pendingModelChanges == null ? shipped.pendingModelChanges() : pendingModelChanges,
                databaseAhead == null ? shipped.databaseAhead() : databaseAhead);
    }
}
