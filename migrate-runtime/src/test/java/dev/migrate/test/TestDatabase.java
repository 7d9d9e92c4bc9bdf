package dev.migrate.test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty database on the {@link PostgresServer}, for one test class.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase database = TestDatabase.create();
 * }</pre>
 *
 * <p>It is there from before the first test until after the last. Outside JUnit, {@link #open} creates it and {@link
 * #close} drops it.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String name = "test_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
    private final List<TestDatabase> others = new ArrayList<>();

    private TestDatabase() {}

    /** A database that JUnit creates and drops; the field must be static. */
    public static TestDatabase create() {
        return new TestDatabase();
    }

    /** A database that exists now and until it is closed. */
    public static TestDatabase open() {
        TestDatabase database = new TestDatabase();
        database.createDatabase();
        return database;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        createDatabase();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** Drops the database, whoever is connected, and those of {@link #freshDatabase}. */
    @Override
    public void close() {
        others.forEach(TestDatabase::close);
        others.clear();
        run(PostgresServer.administration(), "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    /** Another empty database; it goes with this one, or earlier when it is closed. */
    public TestDatabase freshDatabase() {
        TestDatabase database = open();
        others.add(database);
        return database;
    }

    /** Drops all schemas of the database with all that is in them, and creates an empty {@code public}. */
    public void clear() {
        query("SELECT quote_ident(nspname) FROM pg_namespace"
                        + " WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema' ORDER BY 1")
                .forEach(row -> execute("DROP SCHEMA " + row.get(0) + " CASCADE"));
        execute("CREATE SCHEMA public");
    }

    /** The name of the database. */
    public String name() {
        return name;
    }

    /** Its URL, without user and password. */
    public String url() {
        return PostgresServer.url(name);
    }

    /** A superuser's connections to it; each call of {@code getConnection} opens one. */
    public PGSimpleDataSource dataSource() {
        return PostgresServer.dataSource(name);
    }

    /** A new connection, which the caller closes. */
    public Connection connection() {
        try {
            return dataSource().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException("No connection to " + url(), e);
        }
    }

    /** Runs the statements in their order on one connection, each in a transaction of its own. */
    public void execute(String... sql) {
        run(dataSource(), sql);
    }

    /** The rows of a query, each value as PostgreSQL writes it. */
    public List<List<@Nullable String>> query(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<@Nullable String>> result = new ArrayList<>();
            while (rows.next()) {
                result.add(row(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\nin: " + sql, e);
        }
    }

    private static List<@Nullable String> row(ResultSet rows) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            values.add(rows.getString(column));
        }
        return Collections.unmodifiableList(values);
    }

    private void createDatabase() {
        run(PostgresServer.administration(), "CREATE DATABASE " + name + " TEMPLATE template0");
    }

    private static void run(PGSimpleDataSource dataSource, String... sql) {
        String current = "";
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                current = each;
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\nin: " + current, e);
        }
    }
}
