package dev.migrate.execution;

import dev.migrate.error.DatabaseException;
import dev.migrate.operation.ConnectionWork;
import dev.migrate.operation.Fill;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Runs statements on a connection. */
public final class JdbcSink implements StatementSink, AutoCloseable {
    private final LockedTransaction transaction;
    private final Database database;
    private final SecondConnection second;
    private final OutsideWork outside;
    private final BlockerWatch watch;

    /**
     * Takes the transactions to run them in.
     *
     * @param lockTimeout how long a statement waits for the lock of a table
     */
    public JdbcSink(JdbcSession session, LockedTransaction transaction, Database database, Duration lockTimeout) {
        this.transaction = transaction;
        this.database = database;
        this.second = session.second();
        this.outside = new OutsideWork(transaction, second, database);
        this.watch = new BlockerWatch(session.second(), database.lock(), lockTimeout);
    }

    @Override
    public HistoryState begin(Step step, HistoryState expected) throws SQLException {
        return transaction.begin(step.revision().id(), expected);
    }

    @Override
    public void execute(SqlStatement statement) throws SQLException {
        if (statement.mode() != SqlStatement.Mode.TRANSACTION) {
            outside.execute(statement);
            return;
        }
        watch.during(() -> transaction.execute(statement));
    }

    @Override
    public void executeTogether(List<SqlStatement> statements) throws SQLException {
        watch.during(() -> JdbcMessage.execute(transaction.connection(), database, statements));
    }

    @Override
    public void use(ConnectionWork work) throws SQLException {
        watch.during(() -> transaction.lend(work));
    }

    @Override
    public FillBatch fill(Fill fill, SqlStatement statement, Optional<FillProgress> before) throws SQLException {
        FillProgress start =
                before.isPresent() ? before.get() : database.batches().begin(transaction.connection(), fill);
        FillBatch[] batch = new FillBatch[1];
        watch.during(() -> batch[0] = database.batches().next(transaction.connection(), fill, start));
        return batch[0];
    }

    /** The first transaction creates the ledger and is done in the ordinary way. */
    @Override
    public boolean sendsAhead() {
        return transaction.historyExists();
    }

    @Override
    public List<Duration> sendAhead(List<AheadTransaction> transactions) throws SQLException {
        return new JdbcBurst(database).send(transaction.connection(), transactions);
    }

    @Override
    public void writeHistory(List<SqlStatement> statements) throws SQLException {
        transaction.executeLocked(statements);
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
    public String aftermath(HistoryState state) {
        return state.unfinished().isEmpty()
                ? "Nothing of it was applied; the database is at " + state + "."
                : "The database is at " + state + "; the next run goes on there.";
    }

    @Override
    public String blocker() {
        return watch.blocker();
    }

    @Override
    public void close() {
        watch.close();
        try {
            second.close();
        } catch (SQLException e) {
            throw new DatabaseException("Giving the second connection back", database.describe(e), "", e);
        }
    }
}
