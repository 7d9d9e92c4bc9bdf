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
        RepeatedStatements repeated = database.repeated();
        String text = text(transactions, repeated);
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
            rollback(connection, repeated, e);
            throw e;
        }
        return durations(begun, Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * Only the last commit waits until all of them are safe: nobody is told of one of them before that. Between two of them
     * the session is in a transaction, or a pooler might give it to somebody else there.
     */
    private String text(List<AheadTransaction> transactions, RepeatedStatements repeated) {
        List<String> text = new ArrayList<>();
        text.add(database.script(database.begin()));
        for (AheadTransaction transaction : transactions) {
            if (text.size() > 1) {
                text.add(database.script(database.commitWithNext()));
                text.add("COMMIT AND CHAIN;");
            }
            for (SqlStatement statement : database.beginAhead(transaction.work(), transaction.expected())) {
                text.add(repeated.script(statement));
            }
            transaction.own().forEach(statement -> text.add(database.script(statement)));
            transaction.history().forEach(statement -> text.add(repeated.script(statement)));
        }
        text.add(repeated.end());
        text.add("COMMIT;");
        return String.join("\n", text);
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

    /** In one message, since behind a pooler the next one may come to another session. */
    private static void rollback(Connection connection, RepeatedStatements repeated, SQLException cause) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK;\n" + repeated.forget());
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
