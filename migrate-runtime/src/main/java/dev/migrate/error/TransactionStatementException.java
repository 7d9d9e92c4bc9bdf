package dev.migrate.error;

/** SQL of a revision that would begin or end the transaction in which it runs. */
public final class TransactionStatementException extends MigrateException {
    /** Takes the call that was given the SQL, and the statement in it. */
    public TransactionStatementException(String call, String statement) {
        super(call + " was given the statement '" + statement + "'. The transaction belongs to the runner, which"
                + " commits the revision as a whole. Leave the statement out; what has to be committed before the rest goes"
                + " into a revision of its own.");
    }
}
