package dev.migrate.error;

/** A revision that does to its connection what would end the transaction. */
public final class ConnectionMisuseException extends MigrateException {
    /** Takes the method that was called. */
    public ConnectionMisuseException(String method) {
        super("Connection." + method
                + "() was called in op.connection(). The connection belongs to the runner, which commits"
                + " the revision as a whole. Leave the call out.");
    }
}
