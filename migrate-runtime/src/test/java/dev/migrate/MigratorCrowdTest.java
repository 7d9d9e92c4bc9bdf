package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.Heads;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Law 8: run by many at once, each revision has run exactly once. */
class MigratorCrowdTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    private Migrator migrator = Migrator.offline();

    @BeforeEach
    void setUp() {
        database.clear();
        migrator =
                Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, ShopRevisions.ALL));
    }

    @RepeatedTest(5)
    void twoUpgradeAnEmptyDatabase() throws Exception {
        assertEachRanOnce(race(2, migrator::upgrade), 4);
    }

    @RepeatedTest(5)
    void eightUpgradeAnEmptyDatabase() throws Exception {
        assertEachRanOnce(race(8, migrator::upgrade), 4);
    }

    @RepeatedTest(2)
    void eightUpgradeADatabaseThatIsHalfWay() throws Exception {
        migrator.upgrade("+2");
        assertEachRanOnce(race(8, migrator::upgrade), 2);
    }

    @RepeatedTest(2)
    void eightDowngrade() throws Exception {
        migrator.upgrade();
        List<MigrationResult> results = race(8, () -> migrator.downgrade("base"));
        assertThat(results)
                .allSatisfy(result -> assertThat(result.state().heads()).isEqualTo(Heads.base()));
        assertThat(results.stream().mapToInt(result -> result.steps().size()).sum())
                .isEqualTo(4);
        assertThat(database.query("SELECT * FROM migrate_history")).isEmpty();
    }

    private static void assertEachRanOnce(List<MigrationResult> results, int steps) {
        assertThat(results)
                .allSatisfy(result -> assertThat(result.state().isAtHead()).isTrue());
        assertThat(results.stream().mapToInt(result -> result.steps().size()).sum())
                .isEqualTo(steps);
        assertThat(database.query("SELECT count(*) FROM users")).containsExactly(List.of("2"));
        assertThat(database.query("SELECT id FROM migrate_history ORDER BY applied_at"))
                .extracting(row -> row.get(0))
                .containsExactly("20260101a", "20260102b", "20260203c", "20260204d");
    }

    private static List<MigrationResult> race(int count, Callable<MigrationResult> command) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Future<MigrationResult>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return command.call();
                }));
            }
            List<MigrationResult> results = new ArrayList<>();
            for (Future<MigrationResult> future : futures) {
                results.add(Objects.requireNonNull(future.get()));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
