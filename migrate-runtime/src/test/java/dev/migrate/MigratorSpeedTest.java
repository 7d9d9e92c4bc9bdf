package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.RevisionFailedException;
import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.StepResult;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import dev.migrate.settings.RunSettings;
import dev.migrate.test.Crowd;
import dev.migrate.test.GeneratedRevisions;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.RoundTrips;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigratorSpeedTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void atTheHeadOfALongHistoryItAsksOnceAndLoadsNoRevision() throws Exception {
        // There are no classes: a look at one would fail.
        ClassLoader loader = RevisionClasses.withRegistry(directory, GeneratedRevisions.registry(5_000));
        recordAsApplied(5_000);
        try (RoundTrips relay = RoundTrips.to(database)) {
            try (Connection connection = relay.dataSource(database).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT 1");
            }
            int selectOne = relay.count();
            MigrationResult result = Migrator.configure(relay.dataSource(database))
                    .classLoader(loader)
                    .upgrade();
            assertThat(relay.count() - selectOne).isEqualTo(selectOne);
            assertThat(relay.connections()).isEqualTo(2);
            assertThat(result.state().isAtHead()).isTrue();
            assertThat(result.state().heads()).isEqualTo(Heads.of("05000"));
        }
    }

    @Test
    void onlyTheClassesOfPendingRevisionsAreLoaded() {
        ClassLoader loader = GeneratedRevisions.compile(directory, 3, MigratorSpeedTest::table);
        Migrator migrator = migrator(loader);
        migrator.upgrade("00002");
        ClassLoader last = new OnlyRevision("R00003", loader);
        assertThat(ids(migrator(last).upgrade())).containsExactly("00003");
    }

    @Test
    void manyRevisionsTakeFewRoundTrips() throws Exception {
        ClassLoader loader = GeneratedRevisions.compile(directory, 200, MigratorSpeedTest::table);
        List<String> told = new ArrayList<>();
        try (RoundTrips relay = RoundTrips.to(database)) {
            MigrationResult result = Migrator.configure(relay.dataSource(database))
                    .classLoader(loader)
                    .listener(steps(told))
                    .upgrade();
            assertThat(ids(result)).isEqualTo(ids(200));
            assertThat(result.steps())
                    .allSatisfy(step -> assertThat(step.duration()).isPositive());
            assertThat(relay.count()).isLessThan(60);
        }
        assertThat(told).isEqualTo(ids(200));
        // Each transaction wrote a row and the one before it, the last one its own as well.
        assertThat(database.query("SELECT count(*), count(DISTINCT xmin::text), count(*) FILTER (WHERE is_head)"
                        + " FROM migrate_history"))
                .containsExactly(List.of("200", "199", "1"));
        told.clear();
        migrator(loader).listener(steps(told)).downgrade("base");
        assertThat(told).hasSize(200).startsWith("00200").endsWith("00001");
        assertThat(database.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .containsExactly(List.of("1"));
    }

    @Test
    void failureAmongManyIsThatOfTheRightRevisionAndStatement() {
        ClassLoader loader = GeneratedRevisions.compile(
                directory, 60, number -> table(number) + (number == 42 ? "op.dropTable(\"nowhere\");" : ""));
        List<String> told = new ArrayList<>();
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(loader).listener(steps(told)).upgrade())
                .withMessageContaining("Revision '00042' (Revision42) failed at its 2nd statement: DROP TABLE nowhere")
                .withMessageContaining("Nothing of it was applied; the database is at '00041'.");
        assertThat(told).isEqualTo(ids(41));
        database.execute("CREATE TABLE nowhere ()");
        assertThat(ids(migrator(loader).upgrade())).hasSize(19);
    }

    @Test
    void failureAmongManyStatementsOfATransactionIsThatOfTheRightOne() {
        ClassLoader loader =
                GeneratedRevisions.compile(directory, 30, number -> table(number) + (number == 20 ? many() : ""));
        Migrator migrator = migrator(loader);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() ->
                        migrator.transactions(RunSettings.Transactions.ALL).upgrade())
                .withMessageContaining("Revision '00020' (Revision20) failed at its 22nd statement: DROP TABLE nowhere")
                .withMessageContaining("Nothing of it was applied; the database is at base.");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageContaining("failed at its 22nd statement: DROP TABLE nowhere");
        assertThat(migrator.current().heads()).isEqualTo(Heads.of("00019"));
    }

    @Test
    void interruptDoesNotEndARunWhoseTransactionsAreOnTheirWay() throws Exception {
        ClassLoader loader = GeneratedRevisions.compile(
                directory, 60, number -> table(number) + (number == 9 ? "op.setTableComment(\"t1\", \"first\");" : ""));
        migrator(loader).upgrade("+1");
        FutureTask<Boolean> run =
                new FutureTask<>(() -> migrator(loader).upgrade().state().isAtHead() && Thread.interrupted());
        Thread thread = new Thread(run);
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE t1");
            thread.start();
            awaitWaiting();
            thread.interrupt();
            thread.join(100);
            assertThat(run).isNotDone();
            other.commit();
        }
        assertThat(run.get(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void awaitWaiting() throws InterruptedException {
        String sql = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        for (int tries = 0; database.query(sql).isEmpty(); tries++) {
            assertThat(tries).as("the run waits").isLessThan(1500);
            Thread.sleep(20);
        }
    }

    @Test
    void processesThatSendAheadDoNotGetInEachOthersWay() throws Exception {
        ClassLoader loader = GeneratedRevisions.compile(directory, 100, MigratorSpeedTest::table);
        List<List<String>> done = Crowd.race(
                8, () -> ids(migrator(loader).lockWait(Duration.ofMinutes(2)).upgrade()));
        assertThat(done.stream().flatMap(List::stream).sorted().toList()).isEqualTo(ids(100));
        assertThat(database.query("SELECT id FROM migrate_history WHERE is_head"))
                .containsExactly(List.of("00100"));
    }

    private static String many() {
        return IntStream.range(0, 20)
                        .mapToObj(i -> "op.createTable(\"m" + i + "\", column(\"id\", bigint()));")
                        .reduce("", String::concat)
                + "op.dropTable(\"nowhere\");";
    }

    private static String table(int number) {
        return "op.createTable(\"t" + number + "\", column(\"id\", bigint()).notNull(), primaryKey(\"pk_t" + number
                + "\", \"id\"));";
    }

    private static void recordAsApplied(int count) {
        database.execute(
                "CREATE TABLE migrate_history (id text PRIMARY KEY, parents text[] NOT NULL, name text NOT NULL, checksum"
                        + " text NOT NULL, applied_at timestamptz NOT NULL, applied_by text NOT NULL, duration_ms bigint,"
                        + " tool_version text NOT NULL, is_head boolean NOT NULL, progress jsonb)",
                "CREATE INDEX ix_migrate_history_head ON migrate_history (id) WHERE is_head",
                "INSERT INTO migrate_history SELECT lpad(i::text, 5, '0'), '{}', '', '', now(), '', 0, '', i = " + count
                        + " FROM generate_series(1, " + count + ") i",
                "ANALYZE migrate_history");
    }

    private static MigrationListener steps(List<String> told) {
        return new MigrationListener() {
            private String started = "";

            @Override
            public void stepStarted(Step step, int number, int total) {
                started = step.revision().id();
            }

            @Override
            public void stepFinished(Step step, int number, int total, Duration duration) {
                assertThat(started).isEqualTo(step.revision().id());
                told.add(started);
            }
        };
    }

    private static List<String> ids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(GeneratedRevisions::id).toList();
    }

    private static List<String> ids(MigrationResult result) {
        return result.steps().stream()
                .map(StepResult::step)
                .map(step -> step.revision().id())
                .toList();
    }

    private static Migrator migrator(ClassLoader loader) {
        return Migrator.configure(database.dataSource()).classLoader(loader);
    }

    /** A class loader that refuses all revisions but one. */
    private static final class OnlyRevision extends ClassLoader {
        private final String allowed;

        OnlyRevision(String allowed, ClassLoader parent) {
            super(parent);
            this.allowed = allowed;
        }

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            if (name.matches("R\\d+") && !name.equals(allowed)) {
                throw new ClassNotFoundException(name + " is not to be loaded");
            }
            return super.loadClass(name);
        }
    }
}
