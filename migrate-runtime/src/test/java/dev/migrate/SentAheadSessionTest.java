package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.error.RevisionFailedException;
import dev.migrate.test.GeneratedRevisions;
import dev.migrate.test.PgBouncer;
import dev.migrate.test.SingleConnection;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** The session in which many revisions are done at once, in whatever way it is used. */
class SentAheadSessionTest {
    private static final int COUNT = 200;
    private static final int FAILING = 150;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void nothingStaysPreparedInIt() throws SQLException {
        try (Connection connection = database.connection()) {
            connection.unwrap(PGConnection.class).setPrepareThreshold(0);
            Migrator migrator = migrator(new SingleConnection(connection));
            failThenFinish(migrator, () -> assertThat(prepared(connection)).isZero());
            migrator.downgrade("base");
            assertThat(prepared(connection)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(PreferQueryMode.class)
    void modeOfTheDriverDoesNotMatter(PreferQueryMode mode) throws SQLException {
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setPreferQueryMode(mode);
        failThenFinish(migrator(dataSource), () -> {});
    }

    @Test
    void isolationLevelAndSearchPathDoNotMatter() throws SQLException {
        database.execute("CREATE SCHEMA shop");
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setOptions("-c default_transaction_isolation=serializable -c search_path=nowhere");
        failThenFinish(migrator(dataSource).schema("shop"), () -> {});
    }

    @Test
    void othersGetTheirTurnsBehindAPooler() throws Exception {
        assumeTrue(PgBouncer.isInstalled(), "pgbouncer is not installed: a transaction pooler was not tried");
        try (PgBouncer pooler = PgBouncer.start(database, directory)) {
            Migrator migrator = migrator(pooler.dataSource());
            failThenFinish(migrator, () -> {
                try (Connection connection = pooler.dataSource().getConnection()) {
                    connection.unwrap(PGConnection.class).setPrepareThreshold(0);
                    for (int turn = 0; turn < 4; turn++) {
                        assertThat(prepared(connection)).isZero();
                    }
                }
            });
            migrator.downgrade("base");
        }
    }

    private static void failThenFinish(Migrator migrator, Check between) throws SQLException {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageContaining(
                        "Revision '00150' (Revision150) failed at its 2nd statement: DROP TABLE nowhere");
        between.run();
        // It is made where the revision looks, which is where its own table would be.
        database.execute("DO $$ BEGIN EXECUTE (SELECT format('CREATE TABLE %I.nowhere ()', schemaname) FROM pg_tables"
                + " WHERE tablename = 't1'); END $$");
        assertThat(migrator.upgrade().steps()).hasSize(COUNT - FAILING + 1);
        assertThat(migrator.current().isAtHead()).isTrue();
    }

    private Migrator migrator(DataSource dataSource) {
        ClassLoader loader = GeneratedRevisions.compile(
                directory.resolve("revisions"),
                COUNT,
                number -> "op.createTable(\"t" + number + "\", column(\"id\", bigint()));"
                        + (number == FAILING ? "op.dropTable(\"nowhere\");" : ""));
        return Migrator.configure(dataSource).classLoader(loader);
    }

    private static int prepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM pg_prepared_statements")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Something to look at. */
    @FunctionalInterface
    private interface Check {
        void run() throws SQLException;
    }
}
