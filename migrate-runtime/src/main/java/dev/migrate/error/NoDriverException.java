package dev.migrate.error;

/** A database URL that no JDBC driver on the class path understands. */
public final class NoDriverException extends MigrateException {
    /** Takes the beginning of the URL, in which there is no secret. */
    public NoDriverException(String beginning) {
        super("No JDBC driver on the class path accepts the URL '" + beginning
                + "'. Give one of PostgreSQL, jdbc:postgresql://host/database, or add the driver to the dependencies.");
    }
}
