package dev.migrate;

import dev.migrate.execution.MigrationListener;
import java.time.Duration;
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
 * @param lockTimeout how long a statement waits for the lock of a table
 * @param lockWait how long a run waits for another one to end
 */
record MigratorConfiguration(
        @Nullable DataSource dataSource,
        @Nullable String schema,
        @Nullable String historyTable,
        ClassLoader classLoader,
        MigrationListener listener,
        Duration lockTimeout,
        Duration lockWait) {
    MigratorConfiguration withDataSource(DataSource other) {
        return new MigratorConfiguration(other, schema, historyTable, classLoader, listener, lockTimeout, lockWait);
    }

    MigratorConfiguration withSchema(String name) {
        return new MigratorConfiguration(dataSource, name, historyTable, classLoader, listener, lockTimeout, lockWait);
    }

    MigratorConfiguration withHistoryTable(String name) {
        return new MigratorConfiguration(dataSource, schema, name, classLoader, listener, lockTimeout, lockWait);
    }

    MigratorConfiguration withClassLoader(ClassLoader loader) {
        return new MigratorConfiguration(dataSource, schema, historyTable, loader, listener, lockTimeout, lockWait);
    }

    MigratorConfiguration withListener(MigrationListener other) {
        return new MigratorConfiguration(dataSource, schema, historyTable, classLoader, other, lockTimeout, lockWait);
    }

    MigratorConfiguration withLockTimeout(Duration timeout) {
        return new MigratorConfiguration(dataSource, schema, historyTable, classLoader, listener, timeout, lockWait);
    }

    MigratorConfiguration withLockWait(Duration limit) {
        return new MigratorConfiguration(dataSource, schema, historyTable, classLoader, listener, lockTimeout, limit);
    }
}
