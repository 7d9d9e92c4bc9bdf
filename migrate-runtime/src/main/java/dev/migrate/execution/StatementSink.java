package dev.migrate.execution;

import dev.migrate.operation.ConnectionWork;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;

/** Where the statements of a run go, one transaction for each step. */
public interface StatementSink {
    /**
     * Begins the transaction of a step, under the lock.
     *
     * @param expected where the database should stand
     * @return where it does stand, which can't change until the transaction ends
     */
    Heads begin(Step step, Heads expected) throws SQLException;

    /** Takes a statement of the step. */
    void execute(SqlStatement statement) throws SQLException;

    /** Takes work on the connection that belongs to the step. */
    void use(ConnectionWork work) throws SQLException;

    /** Takes what the ledger keeps of the step. */
    void writeHistory(List<SqlStatement> statements) throws SQLException;

    /** Ends the transaction and keeps its work. */
    void commit() throws SQLException;

    /** Ends the transaction and undoes its work. */
    void rollback() throws SQLException;

    /** What became of a step that failed, as a sentence. */
    String aftermath(Heads heads);
}
