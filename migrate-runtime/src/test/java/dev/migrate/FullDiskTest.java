package dev.migrate;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.error.RevisionFailedException;
import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.test.OwnServer;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.SmallDisk;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database's disk runs full in the middle of a run: a clear error, nothing half done, and with space the next run finishes. */
class FullDiskTest {
    private static final int ROWS = 30_000;

    @TempDir
    private static Path place;

    private static OwnServer server;
    private static Optional<SmallDisk> disk = Optional.empty();

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws Exception {
        disk = SmallDisk.in(place.resolve("disk"), 32);
        server = OwnServer.in(place.resolve("data"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        if (disk.isPresent()) {
            disk.get().close();
        }
    }

    @BeforeEach
    void createDatabase() throws Exception {
        assumeTrue(
                disk.isPresent(),
                "No small file system can be mounted here, which takes root: full disks are not tested");
        disk.get().leave(32);
        run(
                server.dataSource(),
                "CREATE TABLESPACE small LOCATION '" + disk.get().directory() + "'");
        run(server.dataSource(), "CREATE DATABASE shop TEMPLATE template0 TABLESPACE small");
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        run(server.dataSource(), "DROP DATABASE IF EXISTS shop WITH (FORCE)");
        run(server.dataSource(), "DROP TABLESPACE IF EXISTS small");
    }

    @ParameterizedTest
    @CsvSource({
        "InTransaction, 2nd, UPDATE people SET n = n + 1, Nothing of it was applied; the database is at '001'.",
        "InIndex, 2nd, 'CREATE INDEX ix_people_note ON people (note, n)', Nothing of it was applied; the database is at '001'.",
        "InConcurrentIndex, 2nd, 'CREATE INDEX CONCURRENTLY ix_people_note ON people (note, n)',"
                + " 'The database is at ''001'', with 1 phase of ''002'' applied; the next run goes on there.'",
        "InFill, 2nd, UPDATE people SET n = n + 1,"
                + " 'The database is at ''001'', with 1 phase of ''002'' applied; the next run goes on there.'",
    })
    void withSpaceTheNextRunFinishes(String revision, String number, String statement, String aftermath)
            throws Exception {
        Migrator migrator = Migrator.configure(shop())
                .classLoader(RevisionClasses.in(
                        directory, People.class, Class.forName(FullDiskTest.class.getName() + "$" + revision)));
        migrator.upgrade("001");
        disk.orElseThrow().leave(1);
        assertThat(catchThrowableOfType(RevisionFailedException.class, migrator::upgrade))
                .hasMessageStartingWith("Revision '002' failed at its " + number + " statement: " + statement + "\n"
                        + "PostgreSQL says: ERROR: could not extend file ")
                .hasMessageContaining("No space left on device")
                .hasMessageEndingWith("(SQLSTATE 53100).\n" + aftermath + "\n"
                        + "Free space on the disk of the server, then run it again.");
        disk.orElseThrow().leave(32);
        assertThat(migrator.upgrade().state().isAtHead()).isTrue();
        assertThat(migrator.verify().isClean()).isTrue();
        assertThat(query("SELECT count(*) || ' with ' || n FROM people GROUP BY n"))
                .isSubsetOf(ROWS + " with 0", ROWS + " with 1")
                .hasSize(1);
        assertThat(query("SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid"))
                .isEmpty();
        assertThat(query("SELECT id FROM migrate_history WHERE progress IS NOT NULL"))
                .isEmpty();
    }

    private static PGSimpleDataSource shop() {
        PGSimpleDataSource dataSource = server.dataSource();
        dataSource.setDatabaseName("shop");
        return dataSource;
    }

    private static void run(PGSimpleDataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection connection = shop().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    /** Creates a table that leaves little of the disk. */
    @Revision(id = "001")
    public static final class People extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "people",
                    column("id", bigint()).notNull(),
                    column("n", integer()).notNull().defaultTo("0"),
                    column("note", text()),
                    primaryKey("pk_people", "id"));
            op.execute("INSERT INTO people SELECT n, 0, md5(n::text) || md5((n + 1)::text) FROM generate_series(1, "
                    + ROWS + ") n");
        }
    }

    /** Writes all rows anew. */
    @Revision(id = "002", revises = "001")
    public static final class InTransaction extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.createTable("extra", column("id", bigint()));
            op.execute("UPDATE people SET n = n + 1");
            op.addColumn("people", column("more", text()));
        }
    }

    /** Builds an index. */
    @Revision(id = "002", revises = "001")
    public static final class InIndex extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.createTable("extra", column("id", bigint()));
            op.createIndex("ix_people_note").on("people", "note", "n");
        }
    }

    /** Builds an index beside others' work. */
    @Revision(id = "002", revises = "001")
    public static final class InConcurrentIndex extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.createTable("extra", column("id", bigint()));
            op.createIndex("ix_people_note").on("people", "note", "n").concurrently();
            op.addColumn("people", column("more", text()));
        }
    }

    /** Writes the rows anew, some at a time. */
    @Revision(id = "002", revises = "001")
    public static final class InFill extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.createTable("extra", column("id", bigint()));
            op.fill("people", "n", "n + 1").batchSize(1_000);
            op.addColumn("people", column("more", text()));
        }
    }

    /** Without a way back. */
    private abstract static class Forward implements Migration {
        @Override
        public void downgrade(Operations op) {}
    }
}
