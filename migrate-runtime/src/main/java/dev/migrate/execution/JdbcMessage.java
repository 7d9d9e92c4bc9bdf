package dev.migrate.execution;

import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Many statements in few messages, for which the database is waited for once. */
final class JdbcMessage {
    private static final int MOST_CHARACTERS = 500_000;

    private JdbcMessage() {}

    /** Executes them in the open transaction. */
    static void execute(Connection connection, Database database, List<SqlStatement> statements) throws SQLException {
        StringBuilder message = new StringBuilder();
        for (SqlStatement statement : statements) {
            message.append(database.script(statement)).append('\n');
            if (message.length() > MOST_CHARACTERS) {
                send(connection, message);
            }
        }
        send(connection, message);
    }

    private static void send(Connection connection, StringBuilder message) throws SQLException {
        if (message.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(message.toString());
        }
        message.setLength(0);
    }
}
