package dev.migrate.error;

/** An operation that a revision began and did not finish, such as {@code op.createIndex("ix")} without a table. */
public final class UnfinishedOperationException extends MigrateException {
    /**
     * Takes what was begun and what is missing.
     *
     * @param begun the call as the author wrote it, such as {@code createIndex("ix")}
     * @param missing the call that finishes it, such as {@code .on("table", "column")}
     */
    public UnfinishedOperationException(String begun, String missing) {
        super("'" + begun + "' is begun but not finished. Add '" + missing + "'.");
    }
}
