package dev.migrate;

import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.RunSettings;
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
 * @param run how careful runs are
 */
record MigratorConfiguration(
        @Nullable DataSource dataSource,
        @Nullable String schema,
        @Nullable String historyTable,
        ClassLoader classLoader,
        MigrationListener listener,
        RunSettings run) {
    MigratorConfiguration withDataSource(DataSource other) {
        return new MigratorConfiguration(other, schema, historyTable, classLoader, listener, run);
    }

    MigratorConfiguration withSchema(String name) {
        return new MigratorConfiguration(dataSource, name, historyTable, classLoader, listener, run);
    }

    MigratorConfiguration withHistoryTable(String name) {
        return new MigratorConfiguration(dataSource, schema, name, classLoader, listener, run);
    }

    MigratorConfiguration withClassLoader(ClassLoader loader) {
        return new MigratorConfiguration(dataSource, schema, historyTable, loader, listener, run);
    }

    MigratorConfiguration withListener(MigrationListener other) {
        return new MigratorConfiguration(dataSource, schema, historyTable, classLoader, other, run);
    }

    MigratorConfiguration withRun(RunSettings settings) {
        return new MigratorConfiguration(dataSource, schema, historyTable, classLoader, listener, settings);
    }
}
