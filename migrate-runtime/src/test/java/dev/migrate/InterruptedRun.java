package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.migrate.test.RevisionClasses;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An upgrade that is interrupted while it waits for somebody in the middle of its last revision.
 *
 * @param dataSource the database
 * @param migrator what runs
 */
record InterruptedRun(PGSimpleDataSource dataSource, Migrator migrator) {
    private static final String OTHERS = " FROM pg_stat_activity WHERE datname = current_database()"
            + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'";

    /** Where a run waits. */
    enum Moment {
        TRANSACTION("LOCK TABLE people", CutRevisions.InTransaction.class),
        MESSAGE("LOCK TABLE people", CutRevisions.AtOnce.class, CutRevisions.InMessage.class),
        CONCURRENT_INDEX("UPDATE people SET n = n WHERE id = 150", CutRevisions.InConcurrentIndex.class),
        FILL("UPDATE people SET n = n WHERE id = 150", CutRevisions.InFill.class);

        private final String blocking;
        private final Class<?>[] later;

        Moment(String blocking, Class<?>... later) {
            this.blocking = blocking;
            this.later = later;
        }
    }

    /** Sends a run up to the moment. */
    static InterruptedRun at(Moment moment, PGSimpleDataSource dataSource, Path directory) {
        Migrator migrator = migrator(dataSource, directory, moment.later);
        migrator.upgrade("001");
        return new InterruptedRun(dataSource, migrator);
    }

    /** Runs the first revision and these. */
    static Migrator migrator(PGSimpleDataSource dataSource, Path directory, Class<?>... later) {
        Class<?>[] all = Stream.concat(Stream.of(CutRevisions.People.class), Stream.of(later))
                .toArray(Class<?>[]::new);
        return Migrator.configure(dataSource)
                .classLoader(RevisionClasses.in(directory, all))
                .lockTimeout(Duration.ofMinutes(2));
    }

    /** What the run fails with when this is done to it; who was in its way is gone afterwards. */
    Throwable failure(Moment moment, Action cut) throws Exception {
        Connection blocker = dataSource.getConnection();
        CompletableFuture<Throwable> run;
        try (Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute(moment.blocking);
            run = CompletableFuture.supplyAsync(() -> catchThrowable(migrator::upgrade));
            awaitWaiting();
            cut.run();
        } finally {
            blocker.abort(Runnable::run);
        }
        return run.get(60, TimeUnit.SECONDS);
    }

    /** Ends sessions of the database. */
    void terminate(String whose) {
        assertThat(query("SELECT pg_terminate_backend(pid)" + OTHERS + " AND " + whose))
                .isNotEmpty()
                .containsOnly("t");
    }

    /** Finishes what was interrupted, and holds the database against the revisions. */
    void assertNextRunFinishes() throws InterruptedException {
        awaitQuiet();
        assertThat(migrator.upgrade().state().isAtHead()).isTrue();
        assertThat(migrator.verify().drift().differences()).isEmpty();
        assertThat(migrator.verify().isClean()).isTrue();
        assertThat(query("SELECT count(*) || ' rows, n from ' || min(n) || ' to ' || max(n) FROM people"))
                .isSubsetOf("500 rows, n from 1 to 1", "500 rows, n from 0 to 0");
        assertThat(query("SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid"))
                .isEmpty();
        assertThat(query("SELECT id FROM migrate_history WHERE progress IS NOT NULL"))
                .isEmpty();
    }

    List<String> query(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\nin: " + sql, e);
        }
    }

    private void awaitWaiting() throws InterruptedException {
        String sql = "SELECT pid" + OTHERS + " AND wait_event_type = 'Lock'";
        for (int tries = 0; query(sql).isEmpty(); tries++) {
            assertThat(tries).as("the run comes to where it waits").isLessThan(1500);
            Thread.sleep(20);
        }
    }

    private void awaitQuiet() throws InterruptedException {
        for (int tries = 0; !query("SELECT pid" + OTHERS).isEmpty(); tries++) {
            assertThat(tries).as("the sessions of the run end").isLessThan(1500);
            Thread.sleep(20);
        }
    }

    /** What is done to a run. */
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }
}
