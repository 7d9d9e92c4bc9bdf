package dev.migrate.error;

/** A script of a revision that works on the connection itself. */
public final class ConnectionInScriptException extends MigrateException {
    /** Takes the revision. */
    public ConnectionInScriptException(String id, String name) {
        super("Revision '" + id + "'" + (name.isEmpty() ? "" : " (" + name + ")")
                + " can't be written as a script: it calls op.connection(), which runs Java on a live connection. Apply it"
                + " with a connection, or write its work as op.execute(sql).");
    }
}
