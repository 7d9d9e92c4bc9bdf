package dev.migrate.execution;

import dev.migrate.operation.Operation;
import dev.migrate.revision.Heads;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.Phase;
import dev.migrate.sql.SqlGenerator;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a kind of database has to be told, and says, for revisions to run on it. */
public interface Database {
    /** The column that says when a transaction began. */
    String BEGUN = "migrate_begun";

    /** Makes the statements of operations. */
    SqlGenerator generator();

    /** Cuts what a revision does into as few phases as the database allows, at least one. */
    List<Phase> phases(List<Operation> operations);

    /** The statements of an operation of a {@link Phase.Kind#OUTSIDE} phase that may have been done already. */
    List<SqlStatement> again(Operation operation);

    /** What fills columns batch by batch. */
    BatchFill batches();

    /** The first statement in an author's SQL that begins or ends a transaction; empty if there is none. */
    Optional<String> transactionStatement(String sql);

    /** The ledger. */
    History history();

    /** What the database holds. */
    Catalog catalog();

    /** The lock that lets one revision run at a time. */
    MigrationLock lock();

    /** Makes a connection fit for its work; closing what this returns puts it back as it was. */
    ConnectionSetup setUp(Connection connection) throws SQLException;

    /**
     * Sets up a transaction that has just begun, and nothing beyond it.
     *
     * @param work what the transaction is for, for those who look at the sessions of the database
     */
    SqlStatement transactionSettings(String work);

    /** Begins the first transaction of a message; those after it are chained to it. */
    SqlStatement begin();

    /**
     * What a transaction of an {@link AheadTransaction} has to do first: sets it up, takes the lock, and fails with a message
     * that contains {@link #refusal} if it is not free or the database stands elsewhere. One of the statements is a query
     * whose first column is called {@link #BEGUN} and says when that was.
     */
    List<SqlStatement> beginAhead(String work, HistoryState expected);

    /** Lets the commit of an open transaction be safe with that of the next one, and not before. */
    SqlStatement commitWithNext();

    /** For the statements of one message that come again and again. */
    RepeatedStatements repeated();

    /** What the database says instead of doing this work, where it would do harm. */
    static String refusal(String work) {
        return "migrate does not do '" + work + "' here";
    }

    /** Lets an open transaction wait for long without keeping anything but its locks from others. */
    SqlStatement rest();

    /** What a script begins with, so that it means the same wherever it is run. */
    List<SqlStatement> scriptSettings();

    /** The transaction that makes a column an identity which goes on where the sequence of its own stands. */
    List<SqlStatement> identityOf(QualifiedName table, String column, QualifiedName sequence);

    /** What makes parts of a script depend on the ledger. */
    ScriptGuard scriptGuard();

    /** The text of a statement in a script, closed. */
    String script(SqlStatement statement);

    /** Whether the statement failed since another session had a lock: the same may go well later. */
    boolean isLockConflict(SQLException failure);

    /** Whether the connection is gone with it: nothing can be asked on it, not even whether a commit was done. */
    boolean isLost(SQLException failure);

    /** What the database or its driver said, as a sentence. */
    String describe(SQLException failure);

    /**
     * What to do about it.
     *
     * @param heads where the database stands
     * @return a sentence, or an empty text if the failure says it all
     */
    String advice(SQLException failure, Heads heads);
}
