package dev.migrate;

import dev.migrate.execution.MigrationListener;
import dev.migrate.settings.RunSettings;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Migrator} has been told.
 *
 * @param dataSource the database, or null offline
 * @param schema the default schema, or null for that of the settings on the class path
 * @param historyTable the ledger's table, or null for that of the settings on the class path
 * @param classLoader where revisions and settings are
 * @param listener who is told how a run goes
 * @param run what differs from the settings on the class path for runs
 * @param overrides settings for runs that win over those on the class path, by their names with prefix
 */
record MigratorConfiguration(
        @Nullable DataSource dataSource,
        @Nullable String schema,
        @Nullable String historyTable,
        ClassLoader classLoader,
        MigrationListener listener,
        UnaryOperator<RunSettings> run,
        Map<String, String> overrides) {
    MigratorConfiguration withDataSource(DataSource other) {
        return new MigratorConfiguration(other, schema, historyTable, classLoader, listener, run, overrides);
    }

    MigratorConfiguration withSchema(String name) {
        return new MigratorConfiguration(dataSource, name, historyTable, classLoader, listener, run, overrides);
    }

    MigratorConfiguration withHistoryTable(String name) {
        return new MigratorConfiguration(dataSource, schema, name, classLoader, listener, run, overrides);
    }

    MigratorConfiguration withClassLoader(ClassLoader loader) {
        return new MigratorConfiguration(dataSource, schema, historyTable, loader, listener, run, overrides);
    }

    MigratorConfiguration withListener(MigrationListener other) {
        return new MigratorConfiguration(dataSource, schema, historyTable, classLoader, other, run, overrides);
    }

    MigratorConfiguration withRun(UnaryOperator<RunSettings> change) {
        return new MigratorConfiguration(
                dataSource,
                schema,
                historyTable,
                classLoader,
                listener,
                settings -> change.apply(run.apply(settings)),
                overrides);
    }

    MigratorConfiguration withOverrides(Map<String, String> properties) {
        return new MigratorConfiguration(
                dataSource, schema, historyTable, classLoader, listener, run, Map.copyOf(properties));
    }

    /** How careful runs are, with what the class path says. */
    RunSettings runSettings(ClassPathSettings settings) {
        return run.apply(settings.run(overrides));
    }
}
