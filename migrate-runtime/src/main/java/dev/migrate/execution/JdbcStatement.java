package dev.migrate.execution;

import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes a {@link SqlStatement} on a connection. */
final class JdbcStatement {
    private JdbcStatement() {}

    static void execute(Connection connection, SqlStatement statement) throws SQLException {
        if (statement.parameters().isEmpty()) {
            executeVerbatim(connection, statement.text());
        } else {
            executePrepared(connection, statement);
        }
    }

    /** JDBC would replace what it takes for escapes in braces. */
    private static void executeVerbatim(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static void executePrepared(Connection connection, SqlStatement statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            List<@Nullable Object> parameters = statement.parameters();
            for (int index = 0; index < parameters.size(); index++) {
                bind(prepared, index + 1, parameters.get(index));
            }
            prepared.execute();
        }
    }

    /** A text goes without a type, to become what the column is, as a literal does. */
    private static void bind(PreparedStatement prepared, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            prepared.setNull(index, Types.NULL);
        } else if (value instanceof String) {
            prepared.setObject(index, value, Types.OTHER);
        } else {
            prepared.setObject(index, value);
        }
    }
}
