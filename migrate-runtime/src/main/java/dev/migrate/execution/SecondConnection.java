package dev.migrate.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A connection beside the one of a session, opened when it is first needed; there may be none to be had. */
final class SecondConnection implements AutoCloseable {
    private final DataSource dataSource;
    private final Connection first;
    private @Nullable Connection connection;
    private boolean asked;

    /** Takes where connections come from, and the one that it must not be. */
    SecondConnection(DataSource dataSource, Connection first) {
        this.dataSource = dataSource;
        this.first = first;
    }

    /** The connection in auto-commit mode; empty where a pool has only one, and that one is taken. */
    Optional<Connection> get() {
        if (!asked) {
            asked = true;
            connection = open();
        }
        return Optional.ofNullable(connection);
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    private @Nullable Connection open() {
        try {
            Connection other = dataSource.getConnection();
            if (driver(other) == driver(first)) {
                // A data source that always hands out the same one: closing it would end the first.
                return null;
            }
            if (!other.getAutoCommit()) {
                other.setAutoCommit(true);
            }
            return other;
        } catch (SQLException e) {
            return null;
        }
    }

    private static Connection driver(Connection connection) throws SQLException {
        return connection.isWrapperFor(Connection.class) ? connection.unwrap(Connection.class) : connection;
    }
}
