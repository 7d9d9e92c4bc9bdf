package dev.migrate.error;

/** A database URL that can't be used. */
public final class InvalidConnectionException extends MigrateException {
    /** Takes where the URL comes from, the URL with its credentials masked, and what is wrong with it. */
    public InvalidConnectionException(String source, String maskedUrl, String problem) {
        super("Database URL '" + maskedUrl + "' from " + source + " can't be used: " + problem
                + ". Write jdbc:postgresql://host:port/database or postgres://user:password@host:port/database, special"
                + " characters percent-encoded.");
    }
}
