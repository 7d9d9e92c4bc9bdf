package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.LockWaitException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.error.UnknownRevisionException;
import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.Step;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.SingleConnection;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigratorLockTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void lockOfATableIsNotWaitedForLong() throws SQLException {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Alters.class)
                .lockTimeout(Duration.ofMillis(200));
        migrator.upgrade("+1");
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE first");
            assertThatExceptionOfType(RevisionFailedException.class)
                    .isThrownBy(migrator::upgrade)
                    .withMessageContaining(
                            "canceling statement due to lock timeout (SQLSTATE 55P03). The lock was held by"
                                    + " process ")
                    .withMessageContaining("its last statement: LOCK TABLE first.")
                    .withMessageEndingWith(
                            "Another session holds a lock that it needs. Run it again when that session has"
                                    + " ended, or raise the lock timeout, which is 200 ms.");
        }
    }

    @Test
    void lockThatComesFreeLaterIsTaken() throws SQLException {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Alters.class)
                .lockTimeout(Duration.ofMillis(100));
        migrator.upgrade("+1");
        List<String> told = new ArrayList<>();
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE first");
            MigrationListener listener = new MigrationListener() {
                @Override
                public void retrying(Step step, int attempt, Duration pause, String reason) {
                    told.add(attempt + " " + step.revision().id());
                    assertThat(reason).startsWith("Revision '002' ").endsWith("its last statement: LOCK TABLE first.");
                    if (attempt == 2) {
                        commit(other);
                    }
                }
            };
            assertThat(migrator.listener(listener).upgrade().state().isAtHead()).isTrue();
        }
        assertThat(told).containsExactly("1 002", "2 002");
    }

    @Test
    void rowsAreCountedUnderTheLockThatTheChangeNeedsSoThatReadersWhoWriteLaterGetThrough() throws Exception {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Narrows.class)
                .lockAttempts(1)
                .lockTimeout(Duration.ofSeconds(30));
        migrator.upgrade("+1");
        database.execute("INSERT INTO first VALUES (1)");
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT id FROM first");
            CompletableFuture<MigrationResult> run = CompletableFuture.supplyAsync(migrator::upgrade);
            awaitWaiting();
            assertThat(statement.executeUpdate("UPDATE first SET id = 2")).isOne();
            other.commit();
            assertThat(run.get(60, TimeUnit.SECONDS).state().isAtHead()).isTrue();
        }
        assertThat(database.query("SELECT id, pg_typeof(id) FROM first")).containsExactly(List.of("2", "integer"));
    }

    /** The reader would find the deadlock a minute later than the run does. */
    @ParameterizedTest
    @ValueSource(classes = {FailingRevisions.Fills.class, FailingRevisions.FillsAmongMuchElse.class})
    void aDeadlockWithAReaderWhoWritesLaterIsUndoneAndTheReaderGetsThrough(Class<?> fills) throws Exception {
        List<String> told = new ArrayList<>();
        Migrator migrator = migrator(FailingRevisions.First.class, fills).lockTimeout(Duration.ofSeconds(4));
        migrator.upgrade("+1");
        database.execute("INSERT INTO first VALUES (1), (NULL)");
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            statement.execute("SET deadlock_timeout = '1min'");
            other.setAutoCommit(false);
            statement.execute("SELECT id FROM first");
            CompletableFuture<MigrationResult> run = CompletableFuture.supplyAsync(
                    () -> migrator.listener(retries(told)).upgrade());
            awaitWaiting();
            assertThat(statement.executeUpdate("UPDATE first SET id = 2 WHERE id IS NULL"))
                    .isOne();
            other.commit();
            assertThat(run.get(60, TimeUnit.SECONDS).state().isAtHead()).isTrue();
        }
        assertThat(told).allSatisfy(reason -> assertThat(reason).contains("deadlock detected"));
        assertThat(told).hasSize(fills == FailingRevisions.Fills.class ? 1 : 0);
        assertThat(database.query("SELECT id FROM first ORDER BY id")).containsExactly(List.of("1"), List.of("2"));
    }

    private static MigrationListener retries(List<String> told) {
        return new MigrationListener() {
            @Override
            public void retrying(Step step, int attempt, Duration pause, String reason) {
                told.add(reason);
            }
        };
    }

    private static void awaitWaiting() throws InterruptedException {
        String sql = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        for (int tries = 0; database.query(sql).isEmpty(); tries++) {
            assertThat(tries).as("the run comes to where it waits").isLessThan(1500);
            Thread.sleep(20);
        }
    }

    @Test
    void withOneConnectionTheErrorSaysLess() throws SQLException {
        migrator(FailingRevisions.First.class, FailingRevisions.Alters.class).upgrade("+1");
        try (Connection only = database.connection();
                Connection other = database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE first");
            Migrator migrator = Migrator.configure(new SingleConnection(only))
                    .classLoader(
                            RevisionClasses.in(directory, FailingRevisions.First.class, FailingRevisions.Alters.class))
                    .lockTimeout(Duration.ofMillis(100))
                    .lockAttempts(1);
            assertThatExceptionOfType(RevisionFailedException.class)
                    .isThrownBy(migrator::upgrade)
                    .withMessageContaining("(SQLSTATE 55P03).\nNothing of it was applied");
        }
    }

    @Test
    void statementThatTakesTooLongIsEnded() {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Sleeps.class)
                .statementTimeout(Duration.ofMillis(100));
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageContaining("canceling statement due to statement timeout (SQLSTATE 57014)");
    }

    @Test
    void sessionSaysWhichRevisionItRunsAndForgetsItAfterwards() throws SQLException {
        try (Connection connection = database.connection()) {
            Migrator.configure(new SingleConnection(connection))
                    .classLoader(RevisionClasses.in(
                            directory, FailingRevisions.First.class, FailingRevisions.NamesItself.class))
                    .upgrade();
            assertThat(database.query("SELECT name FROM names")).containsExactly(List.of("migrate 002"));
            assertThat(database.query("SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'migrate%'"))
                    .containsExactly(List.of("0"));
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void holderOfTheMigrationLockIsNamed() throws Exception {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Alters.class);
        migrator.upgrade("+1");
        List<Throwable> waiting = new ArrayList<>();
        MigrationListener insideOfStep = new MigrationListener() {
            @Override
            public void stepStarted(Step step, int number, int total) {
                try {
                    migrator.lockWait(Duration.ofMillis(100)).upgrade();
                } catch (LockWaitException e) {
                    waiting.add(e);
                }
            }
        };
        migrator.listener(insideOfStep).upgrade();
        assertThat(waiting)
                .singleElement()
                .asString()
                .contains(
                        "The migration lock of history table 'migrate_history' was not free within 100 ms. It is held by"
                                + " process ")
                .contains("application 'migrate 002'", "its last statement: SELECT h.id")
                .endsWith("Wait for it to end, allow more time, or end that session.");
    }

    @Test
    void listenerIsToldWhoIsWaitedFor() throws Exception {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Alters.class);
        migrator.upgrade("+1");
        List<String> told = new ArrayList<>();
        MigrationListener waiter = new MigrationListener() {
            @Override
            public void waiting(Duration waited, String holder) {
                told.add(holder);
            }
        };
        MigrationListener insideOfStep = new MigrationListener() {
            @Override
            public void stepStarted(Step step, int number, int total) {
                assertThatExceptionOfType(LockWaitException.class)
                        .isThrownBy(() -> migrator.listener(waiter)
                                .lockWait(Duration.ofMillis(1600))
                                .upgrade());
            }
        };
        migrator.listener(insideOfStep).upgrade();
        assertThat(told).singleElement().asString().startsWith("It is held by process ");
    }

    /** Between its transactions the lock is free, here for much longer than in a run. */
    @Test
    void whoeverMovesTheHistoryOnIsNotInterrupted() throws Exception {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Alters.class);
        migrator.upgrade("+1");
        CompletableFuture<MigrationResult> waiter;
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            lock(statement);
            waiter = CompletableFuture.supplyAsync(migrator::upgrade);
            awaitSession();
            for (int number = 0; number < 400; number++) {
                lock(statement);
                statement.execute("UPDATE migrate_history SET id = 'moved" + number + "'");
                other.commit();
                Thread.sleep(1);
            }
            assertThat(waiter).isNotDone();
            lock(statement);
            statement.execute("UPDATE migrate_history SET id = '001'");
            other.commit();
        }
        assertThat(waiter.get(60, TimeUnit.SECONDS).steps()).hasSize(1);
    }

    /** It would prepare what another does, and say of each revision that another has done it. */
    @Test
    void whoeverFindsAnotherAtWorkBeginsWithNothingUntilThatHasEnded() throws Exception {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Alters.class);
        migrator.upgrade("+1");
        List<String> told = new CopyOnWriteArrayList<>();
        MigrationListener waiter = new MigrationListener() {
            @Override
            public void started(Plan plan) {
                told.add("started");
            }

            @Override
            public void overtaken(Heads heads, Duration waited) {
                told.add("overtaken at " + heads);
            }
        };
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            lock(statement);
            CompletableFuture<MigrationResult> result = CompletableFuture.supplyAsync(
                    () -> migrator.listener(waiter).upgrade());
            awaitSession();
            statement.execute("UPDATE migrate_history SET id = '002'");
            other.commit();
            assertThat(result.get(60, TimeUnit.SECONDS).steps()).isEmpty();
        }
        assertThat(told).containsExactly("overtaken at '002'");
    }

    @Test
    void stepsThatAnotherHasDoneAreToldTogether() throws Exception {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Alters.class);
        List<String> told = new ArrayList<>();
        MigrationListener slow = new MigrationListener() {
            @Override
            public void started(Plan plan) {
                migrator.upgrade();
            }

            @Override
            public void stepsSkipped(List<Step> steps, int number, int total) {
                told.add(steps.size() + " from " + number + "/" + total);
            }
        };
        assertThat(migrator.listener(slow).upgrade().steps()).isEmpty();
        assertThat(told).containsExactly("2 from 1/2");
    }

    /** An application of yesterday, which starts again while one of tomorrow migrates. */
    @Test
    void nobodyWaitsForARunFromAPlaceThatItDoesNotKnow() throws Exception {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Alters.class);
        migrator.upgrade("+1");
        database.execute("UPDATE migrate_history SET id = '003'");
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            lock(statement);
            assertThatExceptionOfType(UnknownRevisionException.class).isThrownBy(migrator::upgrade);
        }
    }

    private static void lock(Statement statement) throws SQLException {
        statement.execute("SELECT pg_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', 'public',"
                + " 'migrate_history'), 0))");
    }

    /** Whose lock this test holds, and the run, which then tries to have it. */
    private static void awaitSession() throws InterruptedException {
        String sql = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                + " AND backend_type = 'client backend'";
        for (int tries = 0; database.query(sql).size() < 2; tries++) {
            assertThat(tries).as("the run connects").isLessThan(1500);
            Thread.sleep(20);
        }
        Thread.sleep(200);
    }

    @Test
    void interruptedWaitEndsAtOnce() {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Alters.class);
        migrator.upgrade("+1");
        List<Throwable> waiting = new ArrayList<>();
        MigrationListener insideOfStep = new MigrationListener() {
            @Override
            public void stepStarted(Step step, int number, int total) {
                Thread.currentThread().interrupt();
                try {
                    migrator.upgrade();
                } catch (LockWaitException e) {
                    waiting.add(e);
                }
                assertThat(Thread.interrupted()).isTrue();
            }
        };
        migrator.listener(insideOfStep).upgrade();
        assertThat(waiting)
                .singleElement()
                .asString()
                .endsWith(
                        "Waiting for the migration lock of history table 'migrate_history' was interrupted. Nothing was"
                                + " applied meanwhile; run it again.");
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, revisions));
    }
}
