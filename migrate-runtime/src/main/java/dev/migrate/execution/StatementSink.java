package dev.migrate.execution;

import dev.migrate.operation.ConnectionWork;
import dev.migrate.operation.Fill;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the statements of a run go, one transaction for each step or for each phase of it. */
public interface StatementSink {
    /**
     * Begins a transaction of a step, under the lock.
     *
     * @param expected where the database should stand
     * @return where it does stand, which can't change until the transaction ends
     */
    HistoryState begin(Step step, HistoryState expected) throws SQLException;

    /** Takes note that what follows in the open transaction belongs to this step. */
    default void enter(Step step) {
        // It is the one that the transaction was begun for.
    }

    /** Whether what goes in runs later, where a phase that is outside of transactions may have been tried before. */
    default boolean runsAnywhere() {
        return false;
    }

    /** Takes a statement of the step. One outside of transactions is done under the same lock, beside the transaction. */
    void execute(SqlStatement statement) throws SQLException;

    /** Takes statements of the step that run in its transaction, without telling which one failed if one does. */
    default void executeTogether(List<SqlStatement> statements) throws SQLException {
        for (SqlStatement statement : statements) {
            execute(statement);
        }
    }

    /** Takes work on the connection that belongs to the step. */
    void use(ConnectionWork work) throws SQLException;

    /**
     * Takes the next batch of a fill.
     *
     * @param statement the fill as one statement, for a sink that has no rows to look at
     * @param before how far it has come; empty before the first batch
     */
    FillBatch fill(Fill fill, SqlStatement statement, Optional<FillProgress> before) throws SQLException;

    /** Whether it does transactions without waiting for each. */
    default boolean sendsAhead() {
        return false;
    }

    /**
     * Does transactions without waiting for each; when one fails, those before it are done, and those after it are not.
     *
     * @return how long each of them took
     */
    default List<Duration> sendAhead(List<AheadTransaction> transactions) throws SQLException {
        throw new UnsupportedOperationException("This sink waits for each statement");
    }

    /** Takes what the ledger keeps of the step. */
    void writeHistory(List<SqlStatement> statements) throws SQLException;

    /** Ends the transaction and keeps its work. */
    void commit() throws SQLException;

    /** Ends the transaction and undoes its work. */
    void rollback() throws SQLException;

    /** What became of a step that failed where the database stands here, as a sentence. */
    String aftermath(HistoryState state);

    /** Who kept the last statement waiting, as a sentence; empty if nobody did or nobody knows. */
    default String blocker() {
        return "";
    }
}
