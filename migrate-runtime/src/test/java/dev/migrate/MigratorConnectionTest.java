package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.RevisionFailedException;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.SingleConnection;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

class MigratorConnectionTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneConnectionIsEnoughAndGoesBackAsItCame(boolean autoCommit) throws SQLException {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(autoCommit);
            SingleConnection pool = new SingleConnection(connection);
            Migrator migrator = migrator(pool, ShopRevisions.ALL);
            migrator.upgrade("+2");
            migrator.upgrade();
            migrator.downgrade("-1");
            migrator.current();
            migrator.history();
            migrator.stamp("head");
            migrator.planDowngrade("base");
            assertThat(pool.borrowed()).isEqualTo(7);
            assertThat(pool.isLent()).isFalse();
            assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
        }
    }

    @Test
    void connectionGoesBackAsItCameAfterAFailure() throws SQLException {
        try (Connection connection = database.connection()) {
            SingleConnection pool = new SingleConnection(connection);
            Migrator migrator = migrator(pool, FailingRevisions.First.class, FailingRevisions.BreaksDeferred.class);
            assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(migrator::upgrade);
            assertThat(pool.isLent()).isFalse();
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(migrator.current().pending()).hasSize(1);
        }
    }

    @Test
    void sessionIsLeftWithoutSettings() throws SQLException {
        database.execute("CREATE SCHEMA shop");
        try (Connection connection = database.connection()) {
            List<String> before = settings(connection);
            migrator(new SingleConnection(connection), ShopRevisions.ALL)
                    .schema("shop")
                    .upgrade();
            assertThat(settings(connection)).isEqualTo(before);
        }
    }

    @Test
    void isolationLevelOfTheSessionDoesNotMatter() {
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setOptions("-c default_transaction_isolation=serializable");
        assertThat(Migrator.configure(dataSource)
                        .classLoader(RevisionClasses.in(directory, ShopRevisions.ALL))
                        .upgrade()
                        .state()
                        .isAtHead())
                .isTrue();
    }

    @Test
    void simpleQueryModeWorks() {
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setPreferQueryMode(PreferQueryMode.SIMPLE);
        Migrator migrator =
                Migrator.configure(dataSource).classLoader(RevisionClasses.in(directory, ShopRevisions.ALL));
        assertThat(migrator.upgrade().steps()).hasSize(4);
        assertThat(migrator.downgrade("base").steps()).hasSize(4);
    }

    @Test
    void nothingIsPreparedInTheServer() throws SQLException {
        try (Connection connection = database.connection()) {
            connection.unwrap(PGConnection.class).setPrepareThreshold(1);
            Migrator migrator = migrator(new SingleConnection(connection), ShopRevisions.ALL);
            migrator.upgrade();
            migrator.downgrade("base");
            assertThat(connection.unwrap(PGConnection.class).getPrepareThreshold())
                    .isEqualTo(1);
            // Or the question itself would be prepared.
            connection.unwrap(PGConnection.class).setPrepareThreshold(0);
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT count(*) FROM pg_prepared_statements")) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    private static List<String> settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT current_setting('search_path'), current_setting('lock_timeout'),"
                                + " current_setting('transaction_isolation')")) {
            row.next();
            return List.of(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    private Migrator migrator(SingleConnection pool, Class<?>... revisions) {
        return Migrator.configure(pool).classLoader(RevisionClasses.in(directory, revisions));
    }
}
