package dev.migrate.error;

/** A command that needs a database, asked of a migrator that has none. */
public final class NoDataSourceException extends MigrateException {
    /** Takes the command. */
    public NoDataSourceException(String command) {
        super("Migrator." + command + "() needs a database, but this migrator is offline. Make it with"
                + " Migrator.configure(dataSource).");
    }
}
