package dev.migrate.execution;

import dev.migrate.operation.ConnectionWork;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;

/** Runs statements on a connection. */
public final class JdbcSink implements StatementSink {
    private final LockedTransaction transaction;

    /** Takes the transactions to run them in. */
    public JdbcSink(LockedTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Heads begin(Step step, Heads expected) throws SQLException {
        return transaction.begin(expected);
    }

    @Override
    public void execute(SqlStatement statement) throws SQLException {
        transaction.execute(statement);
    }

    @Override
    public void use(ConnectionWork work) throws SQLException {
        work.run(GuardedConnection.of(transaction.connection()));
    }

    @Override
    public void writeHistory(List<SqlStatement> statements) throws SQLException {
        for (SqlStatement statement : statements) {
            execute(statement);
        }
    }

    @Override
    public void commit() throws SQLException {
        transaction.commit();
    }

    @Override
    public void rollback() throws SQLException {
        transaction.rollback();
    }

    @Override
    public String aftermath(Heads heads) {
        return "Nothing of it was applied; the database is at " + heads + ".";
    }
}
