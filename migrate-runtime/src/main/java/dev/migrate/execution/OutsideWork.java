package dev.migrate.execution;

import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs statements outside of transactions, while the lock is held.
 *
 * <p>They run on a second connection, and the transaction that holds the lock stays open beside them: that is safe behind a
 * pooler, and when this process is killed nothing stays behind. Where there is one connection only, its session keeps the
 * lock.
 */
final class OutsideWork {
    private final LockedTransaction transaction;
    private final SecondConnection second;
    private final Database database;

    OutsideWork(LockedTransaction transaction, SecondConnection second, Database database) {
        this.transaction = transaction;
        this.second = second;
        this.database = database;
    }

    void execute(SqlStatement statement) throws SQLException {
        Optional<Connection> other = second.get();
        if (other.isPresent()) {
            transaction.execute(database.rest());
            run(other.get(), statement);
        } else {
            runAlone(statement);
        }
    }

    private void runAlone(SqlStatement statement) throws SQLException {
        transaction.suspend();
        try {
            run(transaction.connection(), statement);
        } catch (SQLException | RuntimeException e) {
            transaction.release(e);
            throw e;
        }
        transaction.resume();
    }

    private static void run(Connection connection, SqlStatement statement) throws SQLException {
        if (statement.mode() == SqlStatement.Mode.ALONE) {
            JdbcStatement.execute(connection, statement);
            return;
        }
        for (String command : commands(connection, statement)) {
            JdbcStatement.execute(connection, SqlStatement.of(command));
        }
    }

    private static List<String> commands(Connection connection, SqlStatement query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.text())) {
            List<String> commands = new ArrayList<>();
            while (rows.next()) {
                commands.add(rows.getString(1));
            }
            return commands;
        }
    }
}
