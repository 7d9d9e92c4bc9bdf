package dev.migrate.execution;

import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole transactions in one message to the database: it does one after another without waiting for us, and each still takes
 * the lock, looks where the database stands, and commits.
 *
 * <p>When one fails, the database skips what comes after it in the message. Those before it are committed; if the server
 * itself crashes at that very moment, the last of them may be undone as a whole, and the next run does them again.
 */
final class JdbcBurst {
    private final Database database;

    JdbcBurst(Database database) {
        this.database = database;
    }

    /** Sends them and waits for the last; how long each of them took. */
    List<Duration> send(Connection connection, List<AheadTransaction> transactions) throws SQLException {
        String text = text(transactions);
        connection.setAutoCommit(true);
        long start = System.nanoTime();
        List<Instant> begun = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            boolean rows = statement.execute(text);
            while (rows || statement.getUpdateCount() >= 0) {
                if (rows) {
                    begin(statement, begun);
                }
                rows = statement.getMoreResults();
            }
        } catch (SQLException e) {
            rollback(connection, e);
            throw e;
        }
        return durations(begun, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Only the last commit waits until all of them are safe: nobody is told of one of them before that. */
    private String text(List<AheadTransaction> transactions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < transactions.size(); i++) {
            AheadTransaction transaction = transactions.get(i);
            append(text, database.beginAhead(transaction.work(), transaction.expected()));
            append(text, transaction.statements());
            append(text, i < transactions.size() - 1 ? List.of(database.commitWithNext()) : List.of());
            text.append("COMMIT;\n");
        }
        return text.toString();
    }

    private void append(StringBuilder text, List<SqlStatement> statements) {
        for (SqlStatement statement : statements) {
            text.append(database.script(statement)).append('\n');
        }
    }

    private static void begin(Statement statement, List<Instant> begun) throws SQLException {
        try (ResultSet row = statement.getResultSet()) {
            if (row.getMetaData().getColumnLabel(1).equals(Database.BEGUN) && row.next()) {
                Timestamp time = row.getTimestamp(1);
                begun.add(time.toInstant());
            }
        }
    }

    /** Each until the next one began; the last until its answer was here. */
    private static List<Duration> durations(List<Instant> begun, Duration all) {
        List<Duration> durations = new ArrayList<>();
        Duration left = all;
        for (int i = 0; i < begun.size() - 1; i++) {
            Duration duration = Duration.between(begun.get(i), begun.get(i + 1));
            durations.add(duration);
            left = left.minus(duration);
        }
        durations.add(left);
        return durations;
    }

    private static void rollback(Connection connection, SQLException cause) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
