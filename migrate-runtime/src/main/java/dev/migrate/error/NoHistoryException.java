package dev.migrate.error;

/** Thrown when a command needs the ledger of a database that has none. */
public final class NoHistoryException extends MigrateException {
    /**
     * Builds the message.
     *
     * @param table the name of the ledger's table
     */
    public NoHistoryException(String table) {
        super("There is nothing to compare the database with: it has no history table '" + table
                + "', or this user can't"
                + " see it. Check URL, user and schema, or apply the revisions ('upgrade') or say that they are applied"
                + " ('stamp') first.");
    }
}
