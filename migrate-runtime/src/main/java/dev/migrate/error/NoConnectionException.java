package dev.migrate.error;

/** A command that needs a database and finds no way to one. */
public final class NoConnectionException extends MigrateException {
    /** Lists the ways. */
    public NoConnectionException() {
        super("""
                No database is configured. Give one of these, first found wins:
                  -Dmigrate.url=jdbc:postgresql://host:5432/database -Dmigrate.user=... -Dmigrate.password=...
                  --url and --user of dev.migrate.cli.Main, with MIGRATE_PASSWORD in the environment
                  the plugin's configuration, or migrate.serverId for a server in settings.xml
                  DATABASE_URL in the environment (jdbc:postgresql://... or postgres://user:password@host/database)
                  a .env file with DATABASE_URL or POSTGRES_SERVER, POSTGRES_PORT, POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB
                  PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE in the environment""");
    }
}
