package dev.migrate.execution;

import dev.migrate.error.DatabaseException;
import dev.migrate.revision.Heads;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connection that a command uses; it goes back as it came. */
public final class JdbcSession implements AutoCloseable {
    private final DataSource dataSource;
    private final Connection connection;
    private final Database database;
    private final boolean autoCommit;
    private final ConnectionSetup setup;

    private JdbcSession(DataSource dataSource, Connection connection, Database database) throws SQLException {
        this.dataSource = dataSource;
        this.connection = connection;
        this.database = database;
        this.autoCommit = connection.getAutoCommit();
        this.setup = database.setUp(connection);
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
    }

    /**
     * Connects.
     *
     * @throws DatabaseException if there is no connection to be had
     */
    public static JdbcSession open(DataSource dataSource, Database database) {
        try {
            return new JdbcSession(dataSource, dataSource.getConnection(), database);
        } catch (SQLException e) {
            String advice = database.advice(e, Heads.base());
            throw new DatabaseException(
                    "Connecting to " + name(dataSource),
                    database.describe(e),
                    advice.isEmpty() ? "Check URL, user and password." : advice,
                    e);
        }
    }

    private static String name(DataSource dataSource) {
        return dataSource instanceof NamedDataSource named ? named.displayName() : "the database";
    }

    /** The connection, in auto-commit mode at first. */
    public Connection connection() {
        return connection;
    }

    /** Another connection, for what can't be done on this one. */
    SecondConnection second() {
        return new SecondConnection(dataSource, connection);
    }

    /**
     * Asks the database.
     *
     * @param what what is being done, for messages: {@code Reading the history}
     * @throws DatabaseException if the database refuses
     */
    public <T> T ask(String what, Query<T> query) {
        try {
            return query.run(connection);
        } catch (SQLException e) {
            throw new DatabaseException(what, database.describe(e), database.advice(e, Heads.base()), e);
        }
    }

    /** Undoes what is open and gives the connection back. */
    @Override
    public void close() {
        try (connection) {
            if (connection.isClosed()) {
                return;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
            setup.close();
        } catch (SQLException e) {
            throw new DatabaseException("Giving the connection back", database.describe(e), "", e);
        }
    }

    /**
     * Something to ask a database.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    public interface Query<T> {
        /** Asks. */
        T run(Connection connection) throws SQLException;
    }
}
