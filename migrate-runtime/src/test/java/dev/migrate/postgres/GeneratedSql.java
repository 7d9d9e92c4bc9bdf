package dev.migrate.postgres;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What {@link PostgresSql} makes of operations, as text and run for real. */
final class GeneratedSql {
    private static final PostgresSql SQL = new PostgresSql();

    private GeneratedSql() {}

    static List<SqlStatement> of(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> SQL.generate(operation).stream())
                .toList();
    }

    static List<SqlStatement> of(Consumer<Operations> author) {
        return of(RecordedOperations.of(author));
    }

    private static String text(List<SqlStatement> statements) {
        return statements.stream().map(PostgresScript::render).collect(Collectors.joining("\n"));
    }

    /** Runs the statements in one transaction and returns their text. */
    static String run(TestDatabase database, Consumer<Operations> author) {
        List<SqlStatement> statements = of(author);
        run(database, statements);
        return text(statements);
    }

    static void run(TestDatabase database, List<SqlStatement> statements) {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            for (SqlStatement statement : statements) {
                execute(connection, statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static void execute(Connection connection, SqlStatement sql) {
        try {
            if (sql.parameters().isEmpty()) {
                try (Statement statement = connection.createStatement()) {
                    statement.setEscapeProcessing(false);
                    statement.execute(sql.text());
                }
            } else {
                try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                    bind(statement, sql.parameters());
                    statement.execute();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\nin: " + sql.text(), e);
        }
    }

    /** A string is bound without a type, so that it becomes what the column is. */
    private static void bind(PreparedStatement statement, List<Object> parameters) throws SQLException {
        for (int index = 0; index < parameters.size(); index++) {
            Object value = parameters.get(index);
            if (value instanceof String) {
                statement.setObject(index + 1, value, Types.OTHER);
            } else {
                statement.setObject(index + 1, value);
            }
        }
    }
}
