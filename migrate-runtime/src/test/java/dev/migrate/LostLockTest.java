package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.error.LostLockException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.test.PgBouncer;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.SingleConnection;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** With one connection the session keeps the lock beside work outside of a transaction: it must not lose it, nor keep it. */
class LostLockTest {
    private static final String LOCKS = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    private static final String LOST =
            "The migration lock of history table 'migrate_history' was lost while a statement"
                    + " ran outside of a transaction: the connection changed its server process, as a pooler in transaction mode"
                    + " makes it do, and there was no second connection to hold the lock. Let the pool have two connections, or"
                    + " connect to the server itself.";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void aLockThatIsLostIsToldWithTheRevision() throws SQLException {
        try (Connection only = database.connection()) {
            Migrator migrator = migrator(only, CutRevisions.People.class, Unlocks.class);
            assertThatExceptionOfType(RevisionFailedException.class)
                    .isThrownBy(migrator::upgrade)
                    .withCauseInstanceOf(LostLockException.class)
                    .withMessage(
                            "Revision '002' failed at its 1st statement: SELECT pg_advisory_unlock_all()\n" + LOST
                                    + "\nThe database is at '001', with 0 phases of '002' applied; the next run goes on there.");
            assertThat(migrator.current().heads()).hasToString("'001'");
        }
    }

    @Test
    void aPoolerThatChangesTheServerProcessIsNoticed() throws Exception {
        assumeTrue(PgBouncer.isInstalled(), "pgbouncer is not installed: a transaction pooler was not tried");
        try (PgBouncer pooler = PgBouncer.start(database, directory, 3)) {
            useAll(pooler);
            try (Connection only = pooler.dataSource().getConnection()) {
                Migrator migrator = migrator(only, CutRevisions.People.class, CutRevisions.InConcurrentIndex.class);
                assertThatExceptionOfType(RevisionFailedException.class)
                        .isThrownBy(migrator::upgrade)
                        .withMessageContaining(LOST);
            }
        }
        Migrator direct = Migrator.configure(database.dataSource())
                .classLoader(
                        RevisionClasses.in(directory, CutRevisions.People.class, CutRevisions.InConcurrentIndex.class));
        assertThat(direct.upgrade().state().isAtHead()).isTrue();
        assertThat(direct.verify().isClean()).isTrue();
    }

    @Test
    void aStatementThatFailsLeavesNoLockInTheSession() throws SQLException {
        try (Connection only = database.connection()) {
            Migrator migrator = migrator(only, CutRevisions.People.class, Fails.class);
            assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(migrator::upgrade);
            assertThat(database.query(LOCKS)).containsExactly(List.of("0"));
            database.execute("CREATE TABLE missing (id bigint)");
            assertThat(migrator.upgrade().state().isAtHead()).isTrue();
            assertThat(database.query(LOCKS)).containsExactly(List.of("0"));
        }
    }

    /** Makes the pooler open all of its connections. */
    private static void useAll(PgBouncer pooler) throws SQLException {
        try (Connection one = pooler.dataSource().getConnection();
                Connection two = pooler.dataSource().getConnection();
                Connection three = pooler.dataSource().getConnection()) {
            for (Connection connection : List.of(one, two, three)) {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SELECT 1");
                }
            }
            // A session that leaves in a transaction takes the connection with it.
            one.commit();
            two.commit();
            three.commit();
        }
    }

    private Migrator migrator(Connection only, Class<?>... revisions) {
        return Migrator.configure(new SingleConnection(only)).classLoader(RevisionClasses.in(directory, revisions));
    }

    /** Gives the lock away. */
    @Revision(id = "002", revises = "001")
    public static final class Unlocks implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.outsideTransaction("SELECT pg_advisory_unlock_all()");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Fails outside of a transaction. */
    @Revision(id = "002", revises = "001")
    public static final class Fails implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.outsideTransaction("VACUUM missing");
        }

        @Override
        public void downgrade(Operations op) {}
    }
}
