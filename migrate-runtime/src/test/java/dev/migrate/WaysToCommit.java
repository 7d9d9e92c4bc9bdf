package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.ConnectionWork;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.QueryExecutor;
import org.postgresql.largeobject.LargeObjectManager;

/** The ways in which the author of a revision could end its transaction. */
final class WaysToCommit {
    private WaysToCommit() {}

    /** Those that give the driver the statement. */
    static Stream<ConnectionWork> statements() {
        return Stream.of(
                connection -> connection.createStatement().executeUpdate("COMMIT"),
                connection -> connection.createStatement().executeLargeUpdate("COMMIT", 1),
                connection -> connection.createStatement().executeQuery("COMMIT"),
                connection -> connection.createStatement().addBatch("COMMIT"),
                connection -> connection.prepareStatement("COMMIT").execute(),
                connection -> connection.prepareStatement("COMMIT", 1).execute(),
                connection -> connection.prepareCall("COMMIT").execute(),
                connection -> back(connection.createStatement()),
                connection -> back(connection.prepareStatement("SELECT 1")),
                WaysToCommit::commitByCall,
                connection -> back(
                        connection.createStatement().executeQuery("SELECT 1").getStatement()),
                connection -> back(connection
                        .getMetaData()
                        .getTables(null, null, "first", null)
                        .getStatement()),
                connection -> connection.getMetaData().getConnection().prepareStatement("COMMIT"),
                connection -> connection.unwrap(Connection.class).prepareStatement("COMMIT"),
                connection -> connection.unwrap(BaseConnection.class).execSQLUpdate("COMMIT"),
                connection -> back(connection.createStatement().unwrap(Statement.class)),
                connection -> copies(connection).copyIn("COMMIT"),
                connection -> copies(connection).copyOut("COMMIT"),
                connection -> new CopyManager(connection.unwrap(BaseConnection.class)).copyIn("COMMIT"),
                connection -> executor(connection).createQuery("COMMIT", false, true),
                connection -> executor(connection).createSimpleQuery("COMMIT"),
                connection -> executor(connection).borrowQuery("COMMIT"),
                connection -> executor(connection).startCopy("COMMIT", true),
                connection -> back(cursor(connection).getStatement()),
                connection -> back(connection
                        .createArrayOf("int", new Object[] {1})
                        .getResultSet()
                        .getStatement()));
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static QueryExecutor executor(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class).getQueryExecutor();
    }

    private static ResultSet cursor(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.execute("DECLARE ones CURSOR FOR SELECT 1");
        ResultSet rows = statement.executeQuery("SELECT 'ones'::refcursor");
        assertThat(rows.next()).isTrue();
        return (ResultSet) rows.getObject(1);
    }

    @SuppressWarnings("try")
    private static void back(Statement statement) throws SQLException {
        try (PreparedStatement prepared = statement.getConnection().prepareStatement("COMMIT")) {
            prepared.execute();
        }
    }

    private static void commitByCall(Connection connection) throws SQLException {
        try (CallableStatement call = connection.prepareCall("SELECT 1")) {
            back(call);
        }
    }

    /** Those that have a method for it, by its name. */
    static Stream<Arguments> methods() {
        return Stream.of(
                way(
                        "commit",
                        connection -> connection.getMetaData().getConnection().commit()),
                way(
                        "commit",
                        connection ->
                                connection.createStatement().getConnection().commit()),
                way(
                        "commit",
                        connection -> connection.unwrap(BaseConnection.class).commit()),
                way("rollback", Connection::rollback),
                way("setAutoCommit", connection -> connection.setAutoCommit(true)),
                way("close", connection -> connection.unwrap(Connection.class).close()),
                way("abort", connection -> connection.abort(Runnable::run)),
                way("commit", WaysToCommit::closeLargeObject));
    }

    private static void closeLargeObject(Connection connection) throws SQLException {
        LargeObjectManager manager = connection.unwrap(PGConnection.class).getLargeObjectAPI();
        manager.open(manager.createLO(), LargeObjectManager.READ, true).close();
    }

    private static Arguments way(String method, ConnectionWork way) {
        return Arguments.of(method, way);
    }
}
